import { slug } from 'virtual:story';
import type { Story } from '../story/types';
import { summaryText } from '../story/words';
import { canvases } from '../drawing/canvas';
import { stillName } from '../drawing/stillName';
import { partsOf } from './framePiece';
import { plainHeight } from './host/frameHeight';
import { withParts } from './host/pieceParts';
import { snippetFor, type NamedPiece } from './host/snippet';
import { piecePath, posterOf, titleOf } from './names';
import { themes, type Theme } from './protocol';

export * from './names';

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

/** CSS pixels: a usual column, the most that WordPress gives a frame, and what the short story takes. */
const size = { width: 600, most: 1000, short: 880 } as const;
const canvas = canvases.wide;
/** Seconds: a day. */
const cacheAge = 86_400;

/** What may be asked of a piece with its address. */
export interface Asked {
  /** The step to begin with, which the piece has. */
  readonly step?: string;
  readonly theme?: Theme;
}

/** The colours that an address may ask for; `auto` is what it has without. */
const chosen = themes.filter((theme) => theme !== 'auto');

/**
 * The names of the documents of one thing, and the colours of each: `map`, `map.light`, `map.dark`. A site of
 * files cannot answer by what is asked, so it has an answer ready for each; `steps/<step>` are those of steps.
 */
export const withThemes = (name: string): readonly string[] => [
  name,
  ...chosen.map((theme) => `${name}.${theme}`)
];

/** A document's name in its parts. */
export function readName(name: string): { readonly of: string; readonly theme: Theme | undefined } {
  const theme = chosen.find((one) => name.endsWith(`.${one}`));
  return { of: theme ? name.slice(0, -theme.length - 1) : name, theme };
}

/**
 * The oEmbed document of a piece. Where the site's address is not known there can be no markup for
 * another page: then it is a plain link without one, which is valid and does nothing.
 * @param address the absolute address of a path of the site, or `null`
 */
export function oembedFor(
  story: Story,
  name: string,
  address: (path: `/${string}`) => string | null,
  { step = '', theme }: { readonly [K in keyof Asked]: Asked[K] | undefined } = {}
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
  const poster = step || posterOf(story, name);
  const thumbnail = poster ? address(`/stills/${stillName(poster, 'wide')}.png`) : null;
  const parts = partsOf(story, name);
  const height = name === 'story' ? size.short : Math.min(size.most, plainHeight(parts.heights));
  // No script: sites that make frames from addresses have their own, and let no other through.
  const piece = withParts(
    { ...parts, script: undefined },
    { ...pieceOf(name, theme), origin: home },
    step
  );
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
    html:
      quoted(meta.headline, summaryText(meta), piece.credit.href) +
      snippetFor({
        ...piece,
        height: name === 'story' ? height : piece.height,
        credit: undefined
      })
  };
}

/** The whole story is short there: none of them lets a frame be as tall as all of it. */
function pieceOf(
  name: string,
  theme: Theme | undefined
): Pick<NamedPiece, 'kind' | 'scene' | 'short' | 'theme'> {
  const coloured = theme ? { theme } : {};
  return name === 'story'
    ? { kind: 'story', short: true, ...coloured }
    : { kind: 'scene', scene: name, ...coloured };
}

/** Stands where no frame may: a feed, a newsletter, a page before its frames are loaded. */
function quoted(headline: string, summary: string, home: string): string {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<blockquote class="${slug}-quote"><p>${escape(summary)}</p><p><a href="${escape(home)}">${escape(headline)}</a></p></blockquote>`;
}
