import { stillName } from '$lib/drawing/stillName';
import type { FrameHeights } from './frameHeight';
import type { Credit, NamedPiece, PinnedScript, StillPicture } from './snippet';

/** A script for other pages: its path from the site's root, and its hash. */
export interface ScriptFile {
  readonly path: string;
  readonly integrity: string;
}

/** What a code says of a piece besides where it stands, without the site's own address. */
export interface PieceParts {
  /** What its frame is called. */
  readonly title: string;
  readonly heights: FrameHeights;
  /** The step whose still stands for it until it is there. */
  readonly poster: string;
  readonly credit: Omit<Credit, 'href'>;
  readonly script: ScriptFile | undefined;
}

/**
 * A piece with everything that its code needs.
 * @param origin the absolute address of the site's folder, with `/` at its end
 * @param step to begin with, `''` for the first
 */
export function withParts(
  { title, heights, poster, credit, script }: PieceParts,
  piece: Pick<NamedPiece, 'kind' | 'scene' | 'theme' | 'short' | 'origin'>,
  step = ''
): NamedPiece & { readonly still: StillPicture; readonly credit: Credit } {
  const { origin } = piece;
  const pinned: PinnedScript | undefined = script && {
    src: origin + script.path,
    integrity: script.integrity
  };
  return {
    ...piece,
    ...(piece.kind === 'scene' && step ? { step } : {}),
    title,
    height: heights,
    still: { src: `${origin}stills/${stillName(step || poster, 'wide')}.png`, alt: title },
    credit: { ...credit, href: step ? `${origin}#${step}` : origin },
    script: pinned
  };
}
