import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, readTheme } from '$lib/embed/guest/address';
import { answers } from '$lib/embed/guest/answers';
import { resizerName, sizeMessages, sizeQuestion } from '$lib/embed/guest/resizeProtocols';
import { graphicViewport, pieceStills, pieceViewport } from '$lib/embed/guest/viewport';
import { frameHeight, sizeFilter } from '$lib/embed/guest/height';
import { dataBlock } from '$lib/embed/guest/dataBlock';
import { stepNames } from '$lib/embed/guest/stepNames';
import { correctionsFile, correctionsImage } from '$lib/embed/lastCorrecting';
import { heights } from '$lib/embed/protocol';

const steps = ['gunshots', 'noon'];
const nothing = { step: '', theme: null, pym: null, secret: null };

describe('what a guest’s address asks of it', () => {
  test.each([
    ['', '', nothing],
    ['?step=noon&theme=dark', '', { ...nothing, step: 'noon', theme: 'dark' }],
    ['?theme=auto', '', { ...nothing, theme: 'auto' }],
    ['?step=nowhere', '', nothing],
    ['?step=noon%20', '', nothing],
    ['?theme=DARK', '', nothing],
    ['?theme=__proto__', '', nothing],
    ['?childId=story-1', '', { ...nothing, pym: 'story-1' }],
    ['?childId=a.b', '', nothing],
    ['?childId=<img>', '', nothing],
    ['', '#?secret=AbCdEf1234', { ...nothing, secret: 'AbCdEf1234' }],
    ['', '#noon', nothing],
    ['', '#?secret=short', nothing],
    ['', '#?secret=AbCdEf12345', nothing]
  ])('%s%s', (search, hash, expected) => {
    expect(readAddress(search, hash, stepNames(steps))).toEqual(expected);
  });

  test('whatever it holds, it is a known step, a known theme and safe names, and nothing throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('step=', 'theme=', 'childId=', '&', '%', '%zz', 'noon', 'dark', '#?secret=')
    );
    const address = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(address, address, (search, hash) => {
        const asked = readAddress(`?${search}`, `#${hash}`, stepNames(steps));
        expect(['', ...steps]).toContain(asked.step);
        expect(['light', 'dark', 'auto', null]).toContain(asked.theme);
        expect(asked.theme).toBe(readTheme(`?${search}`));
        if (asked.pym !== null) expect(asked.pym).toMatch(/^[\w-]{1,64}$/);
        if (asked.secret !== null) expect(asked.secret).toMatch(/^[A-Za-z0-9]{10}$/);
      })
    );
  });
});

describe('the names of steps', () => {
  const names = () => stepNames(steps, { 'the-shots': 'gunshots', 'first-shots': 'gunshots' });

  test.each([
    ['gunshots', 'gunshots'],
    ['the-shots', 'gunshots'],
    ['first-shots', 'gunshots'],
    ['nowhere', ''],
    ['', ''],
    ['constructor', ''],
    ['__proto__', '']
  ])('%o is now %o', (id, now) => {
    expect(names().now(id)).toBe(now);
    expect(names().includes(id)).toBe(now !== '');
  });

  test('an address may use an earlier one', () => {
    expect(readAddress('?step=the-shots', '', names()).step).toBe('gunshots');
    expect(readAddress('?step=the-shots', '', stepNames(steps)).step).toBe('');
  });

  test('the host hears of a step by the name it used last', () => {
    const known = names();
    expect(known.called('gunshots')).toBe('gunshots');
    known.now('the-shots');
    expect(known.called('gunshots')).toBe('the-shots');
    known.now('first-shots');
    known.now('nowhere');
    expect(known.called('gunshots')).toBe('first-shots');
    expect(known.called('noon')).toBe('noon');
  });

  test('what is there now wins over what was', () => {
    expect(stepNames(steps, { noon: 'gunshots' }).now('noon')).toBe('noon');
  });
});

describe('how hosts are told a height', () => {
  const size = { width: 600, height: 640 };
  const amp = { sentinel: 'amp', type: 'embed-size', height: 640 };
  const resizer = { type: 'iframe-resized', width: 600, height: 640 };

  const nobody = { pym: null, secret: null, resizer: null, told: false };

  test.each([
    [{}, [amp, resizer]],
    [{ pym: 'story-1' }, [amp, resizer, 'pymxPYMxstory-1xPYMxheightxPYMx640']],
    [
      { secret: 'AbCdEf1234' },
      [amp, resizer, { message: 'height', value: 640, secret: 'AbCdEf1234' }]
    ],
    [{ resizer: 'iFrameResizer0' }, [amp, resizer, '[iFrameSizer]iFrameResizer0:640:600:init']],
    [
      { resizer: 'iFrameResizer0', told: true },
      [amp, resizer, '[iFrameSizer]iFrameResizer0:640:600:resize']
    ]
  ])('known %o', (known, expected) =>
    expect(sizeMessages({ ...nobody, ...known }, size)).toEqual(expected)
  );

  test('pym’s own parser reads it', () => {
    // As pym 1.3.2 makes it for its child `story-1`.
    const parser = /^pymxPYMxstory-1xPYMx(\S+)xPYMx(.*)$/;
    const sent = sizeMessages({ ...nobody, pym: 'story-1' }, size).at(-1) as string;
    expect(parser.exec(sent)?.slice(1)).toEqual(['height', '640']);
  });
});

describe('whether a host asks for the height', () => {
  const known = { pym: 'story-1', secret: 'AbCdEf1234', resizer: 'iFrameResizer0', told: true };
  // As versions 3 and 4 say it, and 5 with more behind.
  const greeting =
    '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0';
  test.each([
    [{ type: 'iframe-child-init' }, 'iframe-child-init'],
    [{ type: 'iframe-get-child-dimensions' }, 'iframe-get-child-dimensions'],
    [{ message: 'ready', secret: 'AbCdEf1234' }, 'ready'],
    [{ message: 'ready', secret: 'another000' }, null],
    [{ message: 'ready' }, null],
    ['pymxPYMxstory-1xPYMxwidthxPYMx600', 'pym'],
    ['pymxPYMxother-1xPYMxwidthxPYMx600', null],
    ['pymxPYMxstory-1xPYMxnavigateTo xPYMx//evil.example', null],
    [greeting, 'greeting'],
    [greeting.replace('Resizer0', 'Resizer1'), null],
    ['[iFrameSizer]resize', 'resize'],
    ['[iFrameSizer]moveToAnchor:top', null],
    [null, null],
    [{ type: 'embed-size' }, null]
  ])('%o: %s', (received, expected) => expect(sizeQuestion(received, known)).toBe(expected));

  test('nobody’s secret is no secret, and nobody’s name no name', () => {
    const nobody = { pym: null, secret: null, resizer: null, told: false };
    expect(sizeQuestion({ message: 'ready', secret: null }, nobody)).toBe(null);
    expect(sizeQuestion('[iFrameSizer]resize', nobody)).toBe(null);
  });

  test.each([
    [greeting, 'iFrameResizer0'],
    ['[iFrameSizer]iFrameResizer0:640:600:resize', null],
    [`[iFrameSizer]${'x'.repeat(65)}:8:false:false:`, null],
    ['[iFrameSizer]:8:false:false:', null],
    ['[iFrameSizer]a b:8:false:false:', null],
    [{ type: greeting }, null]
  ])('the name of the frame in %o: %o', (received, name) =>
    expect(resizerName(received)).toBe(name)
  );

  test('anything at all is heard without a throw, and no name can say more than a name', () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        }
      }
    );
    expect(sizeQuestion(trap, known)).toBe(null);
    const near = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('[iFrameSizer]', ':', 'true', 'xPYMx', 'pym')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (received) => {
        sizeQuestion(received, known);
        const name = resizerName(received);
        if (name !== null) expect(name).toMatch(/^[^:\s]{1,64}$/);
      })
    );
  });
});

describe('whether a question is answered', () => {
  const size = { width: 600, height: 640 };
  test('once, and again when the height is another', () => {
    const answer = answers();
    const asked = (height: number) => answer('iframe-child-init', { ...size, height }, 0);
    expect([640, 640, 640, 700, 700, 640].map(asked)).toEqual([
      true,
      false,
      false,
      true,
      false,
      true
    ]);
    expect(answer('pym', size, 0), 'another question').toBe(true);
  });
  test('whatever is asked and however it changes, 20 times a second at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.nat(), fc.nat(10)), { minLength: 30, maxLength: 200 }),
        (questions) => {
          const answer = answers();
          let now = 0;
          const at = questions
            .filter(([question, height, wait]) =>
              answer(question, { ...size, height }, (now += wait))
            )
            .map((_, i) => i);
          expect(at.length).toBeLessThanOrEqual(20 * (1 + Math.floor(now / 1000)));
        }
      )
    );
  });
});

describe('a height', () => {
  test.each([
    [640, 640],
    [640.2, 641],
    [640.004, 640],
    [1, heights.least],
    [1e9, heights.most],
    [0, null],
    [-5, null],
    [Number.NaN, null],
    [Infinity, null]
  ])('%d is asked for as %o', (given, expected) => expect(frameHeight(given)).toBe(expected));

  test('is a whole number that hosts accept, and never cuts a pixel off', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1, max: 1e7 }), (height) => {
        const rounded = frameHeight(height) as number;
        expect(Number.isInteger(rounded)).toBe(true);
        expect(rounded).toBeGreaterThanOrEqual(heights.least);
        expect(rounded).toBeLessThanOrEqual(heights.most);
        if (height < heights.most) expect(rounded).toBeGreaterThanOrEqual(height - 0.01);
      })
    );
  });

  test('that grows with its own frame is not followed for ever', () => {
    let now = 0;
    const filter = sizeFilter({ now: () => (now += 100) });
    const sent = Array.from({ length: 20 }, (_, i) => filter(600, 600 + 20 * i)).filter(Boolean);
    expect(sent.length).toBeLessThanOrEqual(5);
    expect(filter(500, 700), 'another width').toEqual({ width: 500, height: 700 });
  });
  test('is said again as often as it is measured', () => {
    const filter = sizeFilter({ now: () => 0 });
    expect([filter(600, 700), filter(600, 700), filter(600, 680)]).toEqual([
      { width: 600, height: 700 },
      { width: 600, height: 700 },
      { width: 600, height: 680 }
    ]);
  });
});

describe('a picture’s frame', () => {
  test.each([
    [0, 280, 380, true],
    [360, 360, 380, true],
    [639, 639, 399, true],
    [640, 640, 400, false],
    [960, 960, 540, false]
  ])('of a piece %d wide', (given, width, height, narrow) => {
    expect(pieceViewport(given)).toMatchObject({ width, height, narrow });
  });
  test('of a piece is known for every width before it is, and what counts has room in the least', () => {
    for (const [i, { from, viewport }] of pieceStills.entries()) {
      const { height, narrow, safeArea } = pieceViewport(from);
      const next = pieceStills[i + 1]?.from ?? 960;
      expect(next).toBeGreaterThan(from);
      // There both grow alike, so one file grows with them.
      if (from === 608) continue;
      const right = safeArea.right + next - from;
      expect(viewport).toEqual({ width: next, height, narrow, safeArea: { ...safeArea, right } });
      expect(pieceViewport(next - 1).height).toBe(height);
    }
  });
  test('of the pictures alone keeps a column for the host’s cards', () => {
    expect(graphicViewport(1280, 800).safeArea.left).toBeGreaterThan(300);
    expect(graphicViewport(400, 700).safeArea.bottom).toBeGreaterThan(200);
    expect(graphicViewport(0, 0).width).toBeGreaterThan(0);
  });
});

test('data in the page cannot end its own element', () => {
  const block = dataBlock('x', ['</script><img>']);
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(/>(.*)<\/script>$/.exec(block)?.[1] ?? '')).toEqual(['</script><img>']);
});

test('which edition corrected last is an image as wide as its number, by a name no step can have', () => {
  expect(correctionsImage(12, 'Edition 12.')).toMatch(/^<svg [^>]* width="12" height="1"><title>/);
  expect(correctionsFile).not.toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.(svg|png)$/);
});
