import { formatDate } from '../../i18n/format';
import { embedPage, uses as t } from '../../i18n';
import { absolute } from '../../article/site';
import { stepPath } from '../../article/stepCard';
import { makers } from '../../scenes/build';
import type { Story } from '../../story/types';
import { earlierIds } from '../../story/moved';
import type { PieceStep } from '../guest/pieces';
import { partsOf } from '../framePiece';
import { withParts } from '../host/pieceParts';
import { snippetFor } from '../host/snippet';

/** What can be done with the picture of one step, besides looking at it. */
export interface StepUses {
  readonly id: string;
  /** Ids that were published for it before. */
  readonly earlier: readonly string[];
  /** How the step is called. */
  readonly name: string;
  readonly alt: string;
  /** The tables behind it, from `data/`. */
  readonly data: readonly string[];
  /** The address to share. */
  readonly link: string;
  /** The code of a frame that shows it. */
  readonly code: string;
  /** Whose work it is, in one line. */
  readonly citation: string;
}

/**
 * The site's folder in the codes, with `/` at its end; words in its place where a build does not know it.
 */
export const siteFolder = (): string => absolute('/') ?? `${embedPage.yourAddress}/`;

/** @param files the tables that the story has, from `data/` */
export function usesOf(story: Story, one: PieceStep, files: ReadonlySet<string>): StepUses {
  const { step, name } = one;
  const { headline, byline, edition, updated } = story.meta;
  const { scene, alt } = step.picture;
  const origin = siteFolder();
  const link = origin + stepPath(step.id).slice(1);
  return {
    id: step.id,
    earlier: earlierIds(story, step.id),
    name,
    alt,
    data: (makers[scene]?.schema.tables ?? []).filter((file) => files.has(file)),
    link,
    code: snippetFor(withParts(partsOf(story, scene), { kind: 'scene', scene, origin }, step.id)),
    citation: t.citation(byline, headline, name, edition, formatDate(updated), link)
  };
}
