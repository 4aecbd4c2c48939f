import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Graphic from '$lib/embed/guest/Graphic.svelte';
import { allSteps, gonePieces, pieces, stepsOf, type PieceStep } from '$lib/embed/guest/pieces';
import GonePiece from '$lib/embed/guest/GonePiece.svelte';
import Piece from '$lib/embed/guest/Piece.svelte';
import { pieceStills } from '$lib/embed/guest/viewport';
import { pieceStillName } from '$lib/drawing/stillName';
import StoryPage from '$lib/embed/guest/StoryPage.svelte';
import StorySteps from '$lib/embed/guest/StorySteps.svelte';
import { documentNames, oembedFor, titleOf } from '$lib/embed/oembed';
import { embed } from '$lib/i18n';
import { scenes } from 'virtual:story';
import { stageData } from '$lib/scenes/build';
import { loadStory } from '$lib/story';
import type { Paragraph } from '$lib/story/types';
import { blockText } from '$lib/story/words';
import { storyDir } from '$lib/story/dir.js';

const story = loadStory(storyDir());
const keyframes = Object.values(stageData(story)).flat();
const places = {
  home: 'https://news.example/',
  stills: 'https://news.example/stills/'
};
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const words = (html: string) =>
  squeeze(
    html
      .replace(/<script.*?<\/script>|<!--.*?-->|<sup.*?<\/sup>|<svg.*?<\/svg>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
  );

/** What of a step's words, quotations, notes and picture is not to be read there. */
const missing = (text: string, { step }: PieceStep): string[] =>
  [...step.blocks, ...step.notes]
    .map((block) => squeeze(blockText(block, story)))
    .concat(step.dateline ?? [])
    .filter((said) => !text.includes(said));

describe.each(pieces(story))('the piece %s', (scene) => {
  const steps = stepsOf(story, scene);
  const ids = steps.map(({ step }) => step.id);
  const { body } = render(Piece, { props: { story, scene, live: ['live.js'], ...places } });
  const text = words(body);

  test('holds the words of all its steps, in the story’s order', () => {
    expect(steps.flatMap((each) => missing(text, each))).toEqual([]);
    expect([...body.matchAll(/<section data-step="(.*?)"/g)].map(([, id]) => id)).toEqual(ids);
  });
  test('says once at each step what its picture shows, and shows its still', () => {
    for (const { step } of steps) {
      expect(text.split(squeeze(step.picture.alt)), step.id).toHaveLength(2);
      expect(body).toContain(`src="https://news.example/stills/${step.id}-tall.svg"`);
      expect(body).toContain(`srcset="https://news.example/stills/${step.id}.svg"`);
    }
  });
  test('names every step for those who hear it, and links it to the story', () => {
    steps.forEach(({ step, name }, i) => {
      expect(body).toContain(`data-said="Step ${i + 1} of ${steps.length}: ${name}"`);
      expect(body).toContain(`href="https://news.example/#${step.id}" target="_blank"`);
    });
  });
  test('stands with its first picture, asked for at once, hidden from those who hear it', () => {
    const [place = ''] =
      /<div class="picture" data-part="picture" data-scene="\S+" aria-hidden="true">.*?<\/div>/s.exec(
        body
      ) ?? [];
    const file = (from: number) =>
      `"https://news.example/stills/${pieceStillName(scene, from)}.svg"`;
    const [least, ...more] = pieceStills.map(({ from }) => from);
    expect(place).toContain(`src=${file(least as number)}`);
    // The first that fits is taken.
    const widths = [...place.matchAll(/<source media="\(min-width: (\d+)px\)" srcset=(\S+)\/>/g)];
    expect(widths.map(([, from, srcset]) => [from, srcset])).toEqual(
      more.reverse().map((from) => [String(from), file(from)])
    );
    expect(place).toContain('width="352" height="380" alt="" loading="eager" fetchpriority="high"');
  });
  test('holds the scripts of its living picture, and runs none of them', () => {
    const template = /<template data-part="live">(.*?)<\/template>/s;
    expect(template.exec(body)?.[1]).toContain('<script src="live.js"></script>');
    expect(body.replace(template, '')).not.toContain('live.js');
  });
  test('has a title of its own, and no style attribute', () => {
    expect(text).toContain(scenes[scene] ?? titleOf(scene));
    expect(titleOf(scene)).not.toBe('');
    expect(body).not.toMatch(/ style=/);
  });
});

test('every step of the story stands in exactly one piece', () => {
  const shown = pieces(story).flatMap((scene) => stepsOf(story, scene));
  expect(shown.map(({ step }) => step.id).sort()).toEqual(
    allSteps(story)
      .map(({ step }) => step.id)
      .sort()
  );
});

describe('the unrolled story', () => {
  const page = render(StoryPage, { props: { story, ...places } }).body;
  const fragment = render(StorySteps, { props: { story, ...places } }).body;
  const ids = allSteps(story).map(({ step }) => step.id);

  test.each([
    ['as a page', page],
    ['as a fragment', fragment]
  ])('%s holds every word, in order', (_, body) => {
    const text = words(body);
    expect(allSteps(story).flatMap((each) => missing(text, each))).toEqual([]);
    expect([...body.matchAll(/<section data-step="(.*?)"/g)].map(([, id]) => id)).toEqual(ids);
  });
  test('as a fragment is bare: sections at its top, no class, no id, no style, no script', () => {
    expect(fragment).not.toMatch(/ (class|id|style|on\w+)=|<(script|style|svg|div)/);
    const outside = fragment.replace(/<!--.*?-->/g, '').replace(/<section .*?<\/section>/gs, '');
    expect(outside.trim()).toBe('');
  });
  test('as a fragment says what each picture shows, and asks for none before it is near', () => {
    const images = fragment.match(/<img[^>]*>/g) ?? [];
    expect(images).toHaveLength(ids.length);
    for (const image of images) expect(image).toMatch(/loading="lazy" alt="[^"]+"/);
  });
  test('has every address whole where the site’s is', () => {
    const addresses = [...fragment.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(
      ([, url]) => url
    );
    expect(addresses.filter((url) => !/^https?:/.test(url ?? ''))).toEqual([]);
  });
});

describe('a box in a step', () => {
  const [chapter, ...chapters] = story.chapters;
  const [step, ...steps] = chapter!.steps;
  const paragraph = step!.blocks.find(({ kind }) => kind === 'paragraph') as Paragraph;
  const box = { kind: 'box' as const, title: 'What the law says', passages: [paragraph] };
  const boxed = {
    ...story,
    chapters: [{ ...chapter!, steps: [{ ...step!, blocks: [box] }, ...steps] }, ...chapters]
  };

  test.each([
    ['as a page', StoryPage],
    ['as a fragment', StorySteps]
  ])('is in the unrolled story %s', (_, component) => {
    const { body } = render(component, { props: { story: boxed, ...places } });
    expect(missing(words(body), allSteps(boxed)[0]!)).toEqual([]);
    expect(body).toContain('<strong>What the law says</strong>');
  });
  test('as a fragment is as bare as the rest', () => {
    const { body } = render(StorySteps, { props: { story: boxed, ...places } });
    expect(body).toContain('<aside>');
    expect(body).not.toMatch(/ (class|id|style|on\w+)=|<(script|style|svg|div)/);
  });
});

describe('the pictures alone', () => {
  const { body } = render(Graphic, {
    props: {
      headline: story.meta.headline,
      keyframes,
      moved: { was: 'now' },
      chapter: 'opening',
      corrected: { edition: 7, ...places }
    }
  });
  test('stand with the first step’s still in both shapes, hidden from those who hear it', () => {
    expect(body).toContain('src="https://news.example/stills/stage/opening-tall.svg"');
    expect(body).toContain('srcset="https://news.example/stills/stage/opening.svg"');
    expect(body).toMatch(/data-part="picture" aria-hidden="true"/);
    expect(body).not.toMatch(/ style=/);
  });
  test('know the earlier ids of their steps', () => {
    expect(body).toContain('data-part="moved">{"was":"now"}</script>');
  });
  test('bring none of the story’s words', () => {
    const heard = body.replace(/<div class="picture".*<\/main>/s, '');
    expect(words(heard)).toBe(embed.graphic(story.meta.headline));
  });
});

describe('of what an earlier edition had', () => {
  const [, first] = allSteps(story);
  const { id } = first!.step;
  const { scene } = first!.step.picture;
  const edition = {
    edition: 1,
    date: '2026-01-01',
    scenes: [scene, 'pie-chart'],
    chapters: [{ id: 'then', title: 'Then', steps: [{ id: 'was-here', hash: '0123456789ab' }] }]
  };
  const later = { ...story, editions: [edition], moved: [{ was: 'was-here', now: id }] };

  test('a piece knows the earlier ids of its own steps, and no others', () => {
    const moved = (of: (typeof story.chapters)[number]['steps'][number]['picture']['scene']) =>
      /data-part="moved">(.*?)<\/script>/.exec(
        render(Piece, {
          props: { story: later, scene: of, live: [], ...places }
        }).body
      )?.[1];
    expect(moved(scene)).toBe(`{"was-here":"${id}"}`);
    for (const other of pieces(story)) if (other !== scene) expect(moved(other)).toBe('{}');
  });

  test('a piece that is gone keeps its address and its document', () => {
    expect(gonePieces({ ...story, editions: [] })).toEqual([]);
    expect(gonePieces(later)).toEqual(['pie-chart']);
    expect(documentNames(later)).toContain('pie-chart');
    const { html } = oembedFor(later, 'pie-chart', (path) => `https://news.example${path}`);
    expect(html).toContain('src="https://news.example/embed/scene/pie-chart/"');
    const { body } = render(GonePiece, {
      props: { story: later, title: 'Pies', home: places.home }
    });
    expect(words(body)).toMatch(/^Pies From: .* no longer has these pictures\./);
    expect(body).toContain(`href="${places.home}"`);
  });
});

describe('a piece knows its edition', () => {
  const { edition } = story.meta;
  const scene = pieces(story)[0]!;
  const [page, piece, fragment, graphic] = [
    render(StoryPage, { props: { story, ...places } }),
    render(Piece, { props: { story, scene, live: [], ...places } }),
    render(StorySteps, { props: { story, ...places } }),
    render(Graphic, {
      props: {
        headline: '',
        chapter: 'opening',
        keyframes: keyframes.slice(0, 1),
        moved: {},
        corrected: { edition, ...places }
      }
    })
  ].map(({ body }) => body.replace(/<!--.*?-->/g, ''));

  test.each([
    ['the story', page],
    ['a scene', piece],
    ['the pictures', graphic]
  ])('%s: its line is hidden, and says whom to ask', (_, body = '') => {
    const [line = ''] = /<p class="corrected[^>]*>.*?<\/p>/s.exec(body) ?? [];
    expect(line).toMatch(/ hidden(=""|>)/);
    expect(line).toContain(`data-edition="${edition}" data-stills="${places.stills}"`);
    expect(line).toContain(`href="${places.home}#corrections" target="_blank" rel="noopener"`);
  });
  test.each([
    ['the story', page],
    ['a scene', piece],
    ['the words for a page', fragment]
  ])('%s: without scripts it says which it is, and where corrections stand', (_, body = '') => {
    const said = new RegExp(`Edition ${edition}, \\d+ \\w+ \\d{4}\\. Corrections\\.`);
    expect(words(body)).toMatch(said);
    expect(body).toContain(`href="${places.home}#corrections"`);
  });
  test('the words for a page say so at every step', () => {
    const steps = [...(fragment ?? '').matchAll(/<section data-step="[^"]+"([^>]*)>/g)];
    expect(new Set(steps.map(([, rest]) => rest))).toEqual(new Set([` data-edition="${edition}"`]));
  });
});
