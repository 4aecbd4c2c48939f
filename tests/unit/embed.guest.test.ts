import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, readTheme } from '$lib/embed/guest/address';
import { asksForSize, sizeMessages } from '$lib/embed/guest/resizeProtocols';
import { graphicViewport, pieceViewport } from '$lib/embed/guest/viewport';
import { frameHeight, sizeFilter } from '$lib/embed/guest/height';
import { dataBlock } from '$lib/embed/guest/dataBlock';
import { stepNames } from '$lib/embed/guest/stepNames';
import { correctionsFile, correctionsImage } from '$lib/embed/lastCorrecting';
import { heights } from '$lib/embed/protocol';

const steps = ['gunshots', 'noon'];
const nothing = { step: '', theme: 'auto', pym: null, secret: null };

describe('what a guest’s address asks of it', () => {
  test.each([
    ['', '', nothing],
    ['?step=noon&theme=dark', '', { ...nothing, step: 'noon', theme: 'dark' }],
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
        expect(['light', 'dark', 'auto']).toContain(asked.theme);
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

  test.each([
    [{ pym: null, secret: null }, [amp, resizer]],
    [{ pym: 'story-1', secret: null }, [amp, resizer, 'pymxPYMxstory-1xPYMxheightxPYMx640']],
    [
      { pym: null, secret: 'AbCdEf1234' },
      [amp, resizer, { message: 'height', value: 640, secret: 'AbCdEf1234' }]
    ]
  ])('asked %o', (asked, expected) => expect(sizeMessages(asked, size)).toEqual(expected));

  test('pym’s own parser reads it', () => {
    // As pym 1.3.2 makes it for its child `story-1`.
    const parser = /^pymxPYMxstory-1xPYMx(\S+)xPYMx(.*)$/;
    const sent = sizeMessages({ pym: 'story-1', secret: null }, size).at(-1) as string;
    expect(parser.exec(sent)?.slice(1)).toEqual(['height', '640']);
  });
});

describe('whether a host asks for the height', () => {
  const asked = { pym: 'story-1', secret: 'AbCdEf1234' };
  test.each([
    [{ type: 'iframe-child-init' }, true],
    [{ type: 'iframe-get-child-dimensions' }, true],
    [{ message: 'ready', secret: 'AbCdEf1234' }, true],
    [{ message: 'ready', secret: 'another000' }, false],
    [{ message: 'ready' }, false],
    ['pymxPYMxstory-1xPYMxwidthxPYMx600', true],
    ['pymxPYMxother-1xPYMxwidthxPYMx600', false],
    ['pymxPYMxstory-1xPYMxnavigateTo xPYMx//evil.example', false],
    [null, false],
    [{ type: 'embed-size' }, false]
  ])('%o: %s', (received, expected) => expect(asksForSize(received, asked)).toBe(expected));

  test('nobody’s secret is no secret', () => {
    expect(asksForSize({ message: 'ready', secret: null }, { pym: null, secret: null })).toBe(
      false
    );
  });
  test('anything at all is heard without a throw', () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        }
      }
    );
    expect(asksForSize(trap, asked)).toBe(false);
    fc.assert(fc.property(fc.anything(), (received) => void asksForSize(received, asked)));
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
