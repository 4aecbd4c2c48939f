import { scenes as titles, slug } from 'virtual:story';
import { sceneNames, type SceneName, type Story } from '../story/types';
import { summaryText } from '../story/words';
import { snippetFor } from './host/snippet';
import { canvases } from '../drawing/canvas';
import { stillName } from '../drawing/stillName';
import { gonePieces, pieces, stepsOf } from './guest/pieces';

/** The whole story, or one of its scenes: what an oEmbed consumer may ask for. */
export type PieceName = 'story' | SceneName;

/** Every piece of this edition. */
export const pieceNames = (story: Story): readonly PieceName[] => ['story', ...pieces(story)];

/** Every piece that has an oEmbed document, `oembed/<name>.json`: those of earlier editions too. */
export const documentNames = (story: Story): readonly string[] => [
  ...pieceNames(story),
  ...gonePieces(story)
];

/** What a piece is called, whichever edition it is of; a scene without words for it by its own name. */
export function titleOf(name: string): string | null {
  if (Object.hasOwn(titles, name)) return titles[name] ?? null;
  const words = name.replaceAll('-', ' ');
  return sceneNames.some((scene) => scene === name)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : null;
}

/** The page of a piece, from the site's root. */
export const piecePath = (name: string): `/${string}` =>
  name === 'story' ? '/embed/story/' : `/embed/scene/${name}/`;

/** What a consumer reads: https://oembed.com, section 2.3. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich' | 'link';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name?: string;
  readonly cache_age: number;
  readonly author_url?: string;
  readonly provider_url?: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  readonly width?: number;
  readonly height?: number;
  readonly html?: string;
}

/** How tall a piece's frame begins, in CSS pixels. */
export const heightOf = (name: string): number => (name === 'story' ? size.story : size.scene);

/** The step whose still stands for a piece before it is there; the story's very first shows no more than a title. */
export const posterOf = (story: Story, name: string): string =>
  (stepsOf(story, name)[0]?.step ?? story.chapters[0]?.steps[1])?.id ?? '';

/** CSS pixels. WordPress clamps to 1000; taller pieces say what they need once they are there. */
const size = { width: 600, story: 1000, scene: 760 } as const;
const canvas = canvases.wide;
/** Seconds: a day. */
const cacheAge = 86_400;

/**
 * The oEmbed document of a piece. Where the site's address is not known there can be no markup for
 * another page: then it is a plain link without one, which is valid and does nothing.
 * @param address the absolute address of a path of the site, or `null`
 */
export function oembedFor(
  story: Story,
  name: string,
  address: (path: `/${string}`) => string | null
): OEmbed {
  const { meta } = story;
  const title = [titleOf(name) ?? [], meta.headline].flat().join(' – ');
  const common = {
    version: '1.0',
    title,
    ...(meta.byline === null ? {} : { author_name: meta.byline, provider_name: meta.byline }),
    cache_age: cacheAge
  } as const;
  const [home, page] = [address('/'), address(piecePath(name))];
  if (home === null || page === null) return { ...common, type: 'link' };
  const poster = posterOf(story, name);
  const height = heightOf(name);
  const thumbnail = poster ? address(`/stills/${stillName(poster, 'wide')}.png`) : null;
  return {
    ...common,
    type: 'rich',
    author_url: home,
    provider_url: home,
    ...(thumbnail
      ? {
          thumbnail_url: thumbnail,
          thumbnail_width: canvas.width * canvas.density,
          thumbnail_height: canvas.height * canvas.density
        }
      : {}),
    width: size.width,
    height,
    html: quoted(meta.headline, summaryText(meta), home) + snippetFor({ src: page, title, height })
  };
}

/** Stands where no frame may: a feed, a newsletter, a page before its frames are loaded. */
function quoted(headline: string, summary: string, home: string): string {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<blockquote class="${slug}-quote"><p>${escape(summary)}</p><p><a href="${escape(home)}">${escape(headline)}</a></p></blockquote>`;
}
