import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { cssHeight, plainHeight } from '../../src/lib/embed/host/frameHeight.ts';
import {
  escapeAttribute,
  pieceAddress,
  snippetFor,
  storySnippet
} from '../../src/lib/embed/host/snippet.ts';

/** The tags of some HTML with their attributes, as a browser reads them. */
function tagsOf(html: string) {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push({ name, attributes })
  });
  parser.end(html);
  return tags;
}

test('a scene is a frame that needs nothing else', () => {
  const html = snippetFor({
    kind: 'scene',
    scene: 'assembly',
    origin: 'https://news.example/lesotho',
    title: 'The 120 seats',
    height: 620
  });
  expect(html).toBe(`<div style="container-type:inline-size;width:100%">
<div style="display:grid;grid-template-columns:minmax(0,1fr)">
<div style="grid-area:1/1"><iframe src="https://news.example/lesotho/embed/scene/assembly/" title="The 120 seats" width="100%" height="620" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin" style="display:block;border:0;width:100%;max-width:100%;height:auto;min-height:620px;frame-sizing:content-height"></iframe></div>
</div>
</div>`);
});

const origin = 'https://news.example/';
test.each([
  [{ kind: 'story' }, 'embed/story/'],
  [{ kind: 'scene', scene: 'map' }, 'embed/scene/map/'],
  [{ kind: 'scene', scene: 'map', theme: 'auto' }, 'embed/scene/map/?theme=auto'],
  [{ kind: 'scene', scene: 'map', step: 'noon' }, 'embed/scene/map/?step=noon'],
  [
    { kind: 'scene', scene: 'map', step: 'noon', theme: 'dark' },
    'embed/scene/map/?step=noon&theme=dark'
  ],
  [{ kind: 'scene', scene: '../../x' }, 'embed/scene/..%2F..%2Fx/']
] as const)('%o stands at %o', (piece, path) => {
  expect(pieceAddress({ origin, ...piece })).toBe(origin + path);
});

test('the story is an element with the words in it, and one script', () => {
  const words = '<section data-step="noon"><p>Words.</p></section>\n';
  const html = storySnippet({ origin, mode: 'inline', theme: 'dark', title: 'A & B', words });
  expect(html)
    .toBe(`<div><lesotho-2014 src="https://news.example/" mode="inline" theme="dark" title="A &#38; B" lang="en" dir="ltr">
<section data-step="noon"><p>Words.</p></section>
</lesotho-2014></div>
<script async src="https://news.example/embed/embed.js"></script>`);
});

test('nothing that is given can leave its attribute', { timeout: 20_000 }, () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('">', "'><script>", '&quot;>')
  );
  fc.assert(
    fc.property(odd, odd, fc.integer(), (title, src, height) => {
      const still = { src, alt: title };
      const credit = { from: title, headline: title, href: src, by: title };
      const tags = tagsOf(snippetFor({ src, title, height, still, credit }));
      expect(tags.map(({ name }) => name)).toEqual('div div div img div iframe p a'.split(' '));
      const [img, frame, a] = [tags[3], tags[5], tags[7]].map((tag) => tag?.attributes ?? {});
      expect([img?.src, frame?.src, a?.href]).toEqual([src, src, src]);
      expect([img?.alt, frame?.title]).toEqual([title, title]);
      const pixels = Number(frame?.height);
      expect(pixels >= 100 && pixels <= 20_000).toBe(true);
      expect(escapeAttribute(title)).not.toMatch(/[<>"'`]/);
    })
  );
});

describe('the height of a frame in CSS', () => {
  /** The same as a browser has it for one width of the container: `cqi` is a hundredth of it. */
  const at = (css: string, width: number): number => {
    const plain = css
      .replace(/^max\(/, 'Math.max(')
      .replace(/min\(([^,]+),([^)]+)\)/, 'Math.min($1,$2)')
      .replace(/clamp\(([^,]+),([^,]+),(.+)\)(?=\)$)/, 'Math.min(Math.max($1,$2),$3)')
      .replace(/([\d.]+)cqi/g, (_, each) => String((Number(each) * width) / 100))
      .replaceAll('px', '');
    return Number(new Function(`return ${plain}`)());
  };
  const narrow = [
    [280, 1200],
    [360, 1000],
    [480, 900],
    [639, 860]
  ] as const;
  const wide = [
    [640, 900],
    [720, 960],
    [960, 1000]
  ] as const;
  const css = cssHeight({ narrow, wide });

  test('is at least what was found, at every width that was looked at', () => {
    for (const [width, height] of narrow) {
      expect(at(css, width)).toBeGreaterThanOrEqual(height);
      expect(at(css, width)).toBeLessThan(height + 8);
    }
    for (const [width, height] of wide) {
      expect(at(css, width)).toBeGreaterThanOrEqual(height);
      expect(at(css, width)).toBeLessThan(height + 50);
    }
    expect(at(css, 1600)).toBe(1000);
  });
  test('lies on the line between two of them', () => {
    expect(Math.abs(at(css, 320) - 1100)).toBeLessThan(6);
  });
  test('is one where one is known, within what a frame may have', () => {
    expect(cssHeight({ narrow: [], wide: [[0, 700]] })).toBe('700px');
    expect(cssHeight({ narrow: [], wide: [[0, 1e9]] })).toBe('20000px');
    expect(plainHeight({ narrow, wide })).toBe(860);
  });
});
