import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
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
  expect(html)
    .toBe(`<iframe src="https://news.example/lesotho/embed/scene/assembly/" title="The 120 seats" width="100%" height="620" frameborder="0" loading="lazy"
  style="border:0;width:100%;height:auto;min-height:620px;frame-sizing:content-height"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin"></iframe>`);
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
    .toBe(`<lesotho-2014 src="https://news.example/" mode="inline" theme="dark" title="A &#38; B">
<section data-step="noon"><p>Words.</p></section>
</lesotho-2014>
<script async src="https://news.example/embed/embed.js"></script>`);
});

test('nothing that is given can leave its attribute', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('">', "'><script>", '&quot;>')
  );
  fc.assert(
    fc.property(odd, odd, fc.integer(), (title, src, height) => {
      const tags = tagsOf(snippetFor({ src, title, height }));
      expect(tags).toHaveLength(1);
      expect(tags[0]?.attributes.title).toBe(title);
      expect(tags[0]?.attributes.src).toBe(src);
      const pixels = Number(tags[0]?.attributes.height);
      expect(pixels >= 100 && pixels <= 20_000).toBe(true);
      expect(escapeAttribute(title)).not.toMatch(/[<>"'`]/);
    })
  );
});
