import { describe, expect, test } from 'vitest';
import { takesStep, type Offer } from '$lib/embed/editor/choice';
import { ampFor, codeFor } from '$lib/embed/editor/code';
import { allSteps, stepsOf } from '$lib/embed/guest/pieces';
import {
  oembedFor,
  pieceNames,
  piecePath,
  posterOf,
  readName,
  withThemes
} from '$lib/embed/oembed';
import { readStory } from '$lib/story/index.ts';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const address = (path: string) => `https://news.example/lesotho${path}`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

describe.each(pieceNames(story))('the oEmbed document of %s', (name) => {
  const found = oembedFor(story, name, address);

  test('has what section 2.3 of the specification asks of rich content', () => {
    expect(found).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    expect(found.height).toBeLessThanOrEqual(1000);
    expect(found.title).not.toBe('');
    for (const url of [found.author_url, found.provider_url, found.thumbnail_url])
      expect(new URL(url ?? '').origin).toBe('https://news.example');
    expect([found.thumbnail_width, found.thumbnail_height]).toEqual([1200, 675]);
  });

  test('brings a quotation and one frame, with its rights taken from it', () => {
    const html = found.html ?? '';
    expect(html).toMatch(/^<blockquote /);
    for (const { text } of story.meta.summary) expect(html).toContain(escaped(text));
    expect(html.match(/<iframe /g)).toHaveLength(1);
    expect(html).toContain(`src="${address(piecePath(name))}${name === 'story' ? '?short=' : ''}"`);
    expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(html).not.toMatch(/<script|javascript:|allow-same-origin| on\w+=/);
  });

  test('is a plain link where the site’s address is not known', () => {
    const plain = oembedFor(story, name, () => null);
    expect(plain.type).toBe('link');
    expect(plain).not.toHaveProperty('html');
    expect(plain.title).toBe(found.title);
  });
});

test('an oEmbed document begins with the step and the colours that are asked for', () => {
  const step = stepsOf(story, 'map').at(-1)!.step.id;
  const found = oembedFor(story, 'map', address, { step, theme: 'dark' });
  expect(found.html).toContain(`/embed/scene/map/?step=${step}&#38;theme=dark"`);
  expect(found.html).toContain(`<a href="https://news.example/lesotho/#${step}">`);
  expect(found.thumbnail_url).toBe(address(`/stills/${step}.png`));
});

test('an oEmbed document names who signs the story, and nobody where nobody does', () => {
  const by = (byline: string | null) =>
    oembedFor({ ...story, meta: { ...story.meta, byline } }, 'story', address);
  expect(by('A desk')).toMatchObject({ author_name: 'A desk', provider_name: 'A desk' });
  expect(by(null)).not.toHaveProperty('author_name');
  expect(by(null)).not.toHaveProperty('provider_name');
});

describe('what an editor copies', () => {
  const offer: Offer = {
    name: 'night',
    title: 'A "night" <b>',
    parts: {
      title: 'A "night" <b>, from a story',
      heights: { narrow: [], wide: [[0, 700]] },
      poster: 'first',
      credit: { from: 'From:', headline: 'A story', by: 'By A desk.' },
      script: { path: 'embed/v/1/resize.js', integrity: 'sha384-abc' }
    },
    steps: [
      { id: 'first', name: 'First' },
      { id: 'noon', name: 'Noon' }
    ]
  };
  const choice = { offer, form: 'frame', step: 'noon', theme: 'dark' } as const;
  const origin = 'https://news.example/lesotho/';

  test('is a frame for a scene, whatever form was chosen before', () => {
    for (const form of ['frame', 'words', 'inline'] as const) {
      const code = codeFor({ ...choice, form }, origin, '<p>words</p>');
      expect(code).toContain('/embed/scene/night/?step=noon&#38;theme=dark"');
      expect(code).not.toContain('<b>');
      expect(code).not.toContain('words</p>');
    }
  });
  test('is the element with the words for the whole story', () => {
    const whole = { ...choice, offer: { ...offer, name: 'story' }, form: 'inline' } as const;
    const code = codeFor(whole, origin, '<section data-step="noon"></section>');
    expect(code).toMatch(
      /^<div><lesotho-2014 src="https:\/\/news\.example\/lesotho\/" mode="inline"/
    );
    expect(code).toContain('<section data-step="noon">');
    expect(code).toContain('src="https://news.example/lesotho/embed/embed.js"');
  });
  test('begins where it is told, but for the whole story in one frame', () => {
    const whole = { ...choice, offer: { ...offer, name: 'story' } };
    expect(takesStep(choice)).toBe(true);
    expect(takesStep({ ...whole, form: 'words' })).toBe(true);
    expect(takesStep(whole)).toBe(false);
    expect(codeFor(whole, origin, '')).toContain('/embed/story/?theme=dark"');
  });

  describe('for AMP is its own element', () => {
    const code = ampFor(choice, origin);

    test('whose links open what they name, out of the sandbox', () => {
      expect(code).toMatch(/^<amp-iframe /);
      expect(code).toContain('/embed/scene/night/?step=noon&#38;theme=dark"');
      expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
      expect(code).not.toContain('<b>');
    });
    // https://amp.dev/documentation/components/amp-iframe: placeholder, and resizing.
    test('with the placeholder and the button that AMP asks for', () => {
      expect(code).toMatch(/<amp-img placeholder layout="fill" [^>]*\/stills\/noon-tall\.png"/);
      expect(ampFor({ ...choice, step: '' }, origin)).toContain('/stills/first-tall.png"');
      expect(code).toMatch(/ resizable[^]*<div overflow /);
    });
  });
});

describe('the still that stands for a piece', () => {
  test.each(pieceNames(story))('is one of %s', (name) => {
    const steps = (name === 'story' ? allSteps(story) : stepsOf(story, name)).map(
      ({ step }) => step.id
    );
    expect(steps).toContain(posterOf(story, name));
  });
});

test('a document’s name says whose it is and in which colours', () => {
  expect(withThemes('steps/noon')).toEqual(['steps/noon', 'steps/noon.light', 'steps/noon.dark']);
  expect(withThemes('map').map(readName)).toEqual([
    { of: 'map', theme: undefined },
    { of: 'map', theme: 'light' },
    { of: 'map', theme: 'dark' }
  ]);
  expect(readName('a.dark.horse')).toEqual({ of: 'a.dark.horse', theme: undefined });
});
