import { evaluate } from '@mdx-js/mdx';
import { Parser } from 'htmlparser2';
import markdownIt from 'markdown-it';
import sanitize from 'sanitize-html';
import { describe, expect, test } from 'vitest';
import { partsOf } from '$lib/embed/framePiece';
import { withParts } from '$lib/embed/host/pieceParts';
import { jsxSnippet, mailSnippet, markdownSnippet, snippetFor } from '$lib/embed/host/snippet';
import { pieceNames } from '$lib/embed/oembed';
import { readStory } from '$lib/story/index.ts';
import { storyDir } from '$lib/story/dir.js';
import { plainSteps } from '../e2e/support/hosts/feed.ts';
import { drupalHtml, drupalOwnImages, wpKses } from '../tools/imitations/filters.ts';
import { wpautop } from '../tools/imitations/wpautop.ts';

const story = readStory(storyDir());
const { headline } = story.meta;
const origin = 'https://news.example/lesotho/';
const script = { path: 'embed/v/1/resize.js', integrity: 'sha384-abc' };
const pieces = pieceNames(story).map((name) =>
  withParts(
    { ...partsOf(story, name), script },
    {
      ...(name === 'story' ? { kind: 'story' } : { kind: 'scene', scene: name }),
      origin
    }
  )
);
const codes = pieces.map((piece) => [piece.title, snippetFor(piece)] as const);

/** The pictures and links of some HTML, and its words without the space between them. */
function seen(html: string) {
  const found = {
    words: '',
    pictures: [] as string[],
    links: [] as string[],
    tags: [] as string[]
  };
  const parser = new Parser({
    onopentag(name, { src = '', alt = '', href = '' }) {
      found.tags.push(name);
      if (name === 'img' && alt) found.pictures.push(src);
      if (name === 'a') found.links.push(href);
    },
    ontext: (text) => (found.words += text)
  });
  parser.end(html);
  return { ...found, words: found.words.replace(/\s+/g, ' ').trim() };
}

/** Block elements that stand in a paragraph, which ends it, and ends of paragraphs that are none's. */
function torn(html: string): string[] {
  const trouble: string[] = [];
  let open = false;
  for (const [tag, end, name = ''] of html.matchAll(/<(\/?)([\w-]+)[^>]*>/g)) {
    if (name === 'p') {
      if (open === !end) trouble.push(tag);
      open = !end;
    } else if (open && /^(div|section|h\d|aside|details|blockquote|lesotho-2014)$/.test(name))
      trouble.push(tag);
  }
  return trouble;
}

const filters = {
  'WordPress for authors (imitation)': wpKses,
  'sanitize-html, with pictures': (html: string) =>
    sanitize(html, { allowedTags: [...sanitize.defaults.allowedTags, 'img'] }),
  'Drupal’s Basic HTML (imitation)': drupalHtml,
  'a strict feed or mail': plainSteps
};
describe.each(Object.entries(filters))('%s', (_name, filter) => {
  test.each(codes)('leaves of “%s” a picture and a sentence that links to the story', (_, code) => {
    const { words, pictures, links, tags } = seen(filter(code));
    expect(tags).not.toContain('iframe');
    expect(pictures).toEqual([expect.stringMatching(`^${origin}stills/.*\\.png$`)]);
    expect(links).toEqual([origin]);
    expect(words).toBe(
      `From: ${headline}. ${story.meta.byline ? `By ${story.meta.byline}.` : ''}`.trim()
    );
  });
});

test.each([
  ['sanitize-html as it comes', (html: string) => sanitize(html)],
  ['Drupal with pictures of its own only (imitation)', drupalOwnImages]
])('%s takes pictures out, and leaves the sentence', (_name, filter) => {
  const { pictures, links, words } = seen(filter(codes[0]![1]));
  expect({ pictures, links }).toEqual({ pictures: [], links: [origin] });
  expect(words).toContain(headline);
});

test.each(codes)(
  'the code of “%s” is one block, with its frame, its script and its end',
  (_, code) => {
    expect(code).toMatch(/^<div .*<\/div>$/s);
    expect(code).not.toMatch(/\n\s*\n/);
    expect(code).toMatch(
      /<script [^>]*integrity="sha384-abc" crossorigin="anonymous" async><\/script>/
    );
    expect(seen(code).tags.filter((tag) => tag === 'iframe')).toHaveLength(1);
  }
);

describe.each(codes)('“%s” passes whole through', (_, code) => {
  test('WordPress’ paragraphs (imitation)', () => {
    const shown = wpautop(`Words.\n${code}\nMore words.\nAnd more.`);
    expect(torn(shown)).toEqual([]);
    expect(shown).toContain('More words.<br />');
    expect(seen(shown).tags.filter((tag) => !'p br'.includes(tag))).toEqual(
      seen(code).tags.filter((tag) => !'p br'.includes(tag))
    );
    expect(shown).toContain(code.split('\n').find((line) => line.includes('<iframe')));
  });
  test('Markdown that takes HTML', () => {
    const shown = markdownIt({ html: true }).render(`Words.\n\n${code}\n\nMore *words*.`);
    expect(shown).toBe(`<p>Words.</p>\n${code}\n<p>More <em>words</em>.</p>\n`);
  });
});

test.each(pieces.map((piece) => [piece.title, piece] as const))(
  '“%s” in Markdown without HTML is a picture and a sentence',
  (_, { still, credit }) => {
    const { pictures, links, words } = seen(markdownIt().render(markdownSnippet(still, credit)));
    expect({ pictures, links }).toEqual({ pictures: [still.src], links: [credit.href] });
    expect(words).toMatch(`From: ${headline}.`);
  }
);

test('what a title or a name holds stays words in Markdown', () => {
  const odd = { src: 'https://a.example/(x) y.png', alt: '[a] *b* <i> `c`' };
  const credit = { from: 'From:', headline: 'A_b_ [c](d)', href: 'https://a.example/', by: '' };
  const { pictures, links, words } = seen(markdownIt().render(markdownSnippet(odd, credit)));
  expect({ pictures, links }).toEqual({
    pictures: ['https://a.example/%28x%29%20y.png'],
    links: ['https://a.example/']
  });
  expect(words).toBe('From: A_b_ [c](d).');
});

describe('MDX', () => {
  type Node = { readonly type: unknown; readonly props: Record<string, unknown> };
  /** As React has it: a style in words is an error, and so is an attribute by its name in HTML. */
  const jsx = (type: unknown, props: Record<string, unknown>): Node => {
    if (typeof props.style === 'string') throw new Error('The `style` prop expects a mapping');
    for (const name of ['class', 'frameborder', 'crossorigin', 'referrerpolicy'])
      if (name in props) throw new Error(`Invalid DOM property ${name}`);
    return { type, props };
  };
  const nodes = (node: unknown): Node[] =>
    Array.isArray(node)
      ? node.flatMap(nodes)
      : typeof node === 'object' && node !== null && 'props' in node
        ? [node as Node, ...nodes((node as Node).props.children)]
        : [];
  test.each(pieces.map((piece) => [piece.title, jsxSnippet(piece)] as const))(
    'takes “%s” as JSX',
    async (_, code) => {
      const page = `Words.\n\n${code}\n\nMore.`;
      const { default: content } = await evaluate(page, {
        Fragment: 'all',
        jsx,
        jsxs: jsx
      } as never);
      const types = nodes(content({})).map(({ type }) => type);
      expect(types.filter((type) => type !== 'all')).toEqual([
        'p',
        'div',
        'div',
        'div',
        'img',
        'div',
        'iframe',
        'script',
        'p',
        'a',
        'p'
      ]);
    }
  );
});

test.each(pieces.map((piece) => [piece.title, piece] as const))(
  '“%s” for mail has a picture as pixels in plain tags',
  (_, { still, credit }) => {
    const code = mailSnippet(still, credit);
    expect(seen(code).tags).toEqual(['div', 'p', 'img', 'p', 'a']);
    expect(code).not.toMatch(/\.svg|<script|<iframe/);
  }
);
