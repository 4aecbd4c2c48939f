import {
  statuses,
  type Paragraph,
  type Source,
  type Status,
  type Step,
  type Story
} from './types.ts';
import { voices } from './voices.ts';

/** How well a paragraph is known, and why that is said of it. */
export interface Evidence {
  /** What holds of it, the most important first; never none. */
  readonly is: readonly Status[];
  /** The desk's own reason, where it says otherwise than the tables. */
  readonly because: string | null;
  /** Whose texts it rests on: one entry for each that is independent of the others. */
  readonly texts: readonly (readonly Source[])[];
}

/** What is asked of the story. */
export type EvidenceTables = Pick<Story, 'actors' | 'cases' | 'coverage' | 'sources'>;

/** Beginnings of figures that the desk has counted or summed up itself. */
const counted = ['days', 'districts', 'parties', 'crossings'];
/** States of a case in which nothing is proven, and nothing is over. */
const open: readonly string[] = ['charged', 'on trial', 'not known'];

/**
 * Works out how well a paragraph is known:
 * - *disputed* where the notes of its step say how accounts differ, and share a source with it or with
 *   no paragraph of the step;
 * - *in court* where it names somebody whose case is open, and cites a report since the charge;
 * - *unverified* where it tells what the coverage of the founding article calls so;
 * - *derived* where it has a number that is counted or summed up from the tables;
 * - *one source* where all its sources are one text: of one agency, or of one outlet;
 * - *reported* where none of these holds.
 *
 * A framing paragraph, which cites nothing, has no evidence.
 */
export function evidenceOf(
  paragraph: Paragraph,
  step: Pick<Step, 'blocks' | 'notes'>,
  story: EvidenceTables
): Evidence | null {
  if (paragraph.cites.length === 0) return null;
  const sources = paragraph.cites.flatMap((id) => story.sources[id] ?? []);
  const texts = independent(sources);
  if (paragraph.status) return { ...paragraph.status, texts };
  const words = paragraph.inlines.map(({ text }) => text).join('');
  const holds: Readonly<Record<Status, boolean>> = {
    disputed: isDisputed(paragraph, step),
    'in court': isInCourt(words, sources, story),
    unverified: story.coverage.some(
      ({ status, words: told }) => status === 'unverified' && words.includes(told)
    ),
    derived: paragraph.inlines.some(
      (inline) => inline.kind === 'figure' && counted.includes(inline.ref.split('.')[0] ?? '')
    ),
    'one source': texts.length === 1,
    reported: false
  };
  const is = statuses.filter((status) => holds[status]);
  return { is: is.length > 0 ? is : ['reported'], because: null, texts };
}

/** Sources by whose text they are: two outlets with one agency's text are one, and so are two texts of one outlet. */
export function independent(sources: readonly Source[]): readonly (readonly Source[])[] {
  let groups: Source[][] = [];
  for (const source of sources) {
    const shares = (group: readonly Source[]) =>
      group.some((other) => voices(other).some((voice) => voices(source).includes(voice)));
    const joined = groups.filter(shares);
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), source]];
  }
  return groups;
}

const paragraphsIn = ({ blocks }: Pick<Step, 'blocks'>): readonly Paragraph[] =>
  blocks
    .flatMap((block) => (block.kind === 'box' ? block.passages : [block]))
    .filter((block) => block.kind === 'paragraph');

function isDisputed(paragraph: Paragraph, step: Pick<Step, 'blocks' | 'notes'>): boolean {
  const noted = new Set(
    step.notes.flatMap((note) => (note.kind === 'paragraph' ? note.cites : []))
  );
  if (step.notes.length === 0) return false;
  const shares = ({ cites }: Paragraph) => cites.some((id) => noted.has(id));
  return shares(paragraph) || !paragraphsIn(step).some(shares);
}

function isInCourt(
  words: string,
  sources: readonly Source[],
  { actors, cases }: Pick<Story, 'actors' | 'cases'>
): boolean {
  return cases.some(({ accused, chargedOn, state }) => {
    const name = actors[accused]?.shortName;
    if (!name || chargedOn === null || !open.includes(state) || !words.includes(name)) return false;
    return sources.some(({ date }) => date !== null && date >= chargedOn);
  });
}

/** What holds of any paragraph of a step, each once, the most important first; *reported* where nothing else does. */
export function statusesOf(
  step: Pick<Step, 'blocks' | 'notes'>,
  story: EvidenceTables
): readonly Status[] {
  const all = paragraphsIn(step).flatMap((one) => evidenceOf(one, step, story)?.is ?? []);
  const some = statuses.filter((status) => status !== 'reported' && all.includes(status));
  return some.length > 0 || all.length === 0 ? some : ['reported'];
}
