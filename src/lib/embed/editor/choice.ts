import type { PieceParts, ScriptFile } from '../host/pieceParts';
import type { Theme } from '../protocol';

/** What an editor can choose from. */
export interface Offer {
  /** A scene, or `story`. */
  readonly name: string;
  readonly title: string;
  readonly parts: PieceParts;
  /** In reading order; where a picture alone can be chosen, with what it shows. */
  readonly steps: readonly { readonly id: string; readonly name: string; readonly alt?: string }[];
  /** `embed.js` by its version, for the whole story; nothing where it is not made yet. */
  readonly element?: ScriptFile | undefined;
}

/** How a piece can stand in a page: a picture alone, in a frame, or, the whole story, in the page's own words. */
export type Form = 'picture' | 'frame' | 'words' | 'inline';

/** What an editor chooses among first: from the lightest to the one that trusts us most. */
export const ways = ['picture', 'scene', 'story', 'words', 'inline'] as const;
export type Way = (typeof ways)[number];

/** Which of our scripts a page loads: these very bytes for ever, or always the newest. */
export const releases = ['pinned', 'newest'] as const;
export type Release = (typeof releases)[number];

export interface EditorChoice {
  readonly offer: Offer;
  readonly form: Form;
  /** A step's id, or `''` for the first. */
  readonly step: string;
  /** Left out, that of the page around it. */
  readonly theme?: Theme | undefined;
  /** Left out, pinned in a frame's code, and the newest in that of a page's own words. */
  readonly release?: Release | undefined;
}

/** The choice that a way and a picked step come to; of the whole story, `''` is its beginning. */
export function choiceOf(
  offers: readonly Offer[],
  way: Way,
  picked: string
): Pick<EditorChoice, 'offer' | 'form' | 'step'> {
  const single = way === 'picture' || way === 'scene';
  const offer = offers.find(
    ({ name, steps }) => (name === 'story') !== single && (!single || has(steps, picked))
  );
  if (!offer) throw new Error(`no piece has a step "${picked}"`);
  const form = way === 'scene' || way === 'story' ? 'frame' : way;
  // A scene begins with its first step by itself, and the story in a frame has one beginning only.
  const own = way === 'story' || (way === 'scene' && offer.steps[0]?.id === picked);
  return { offer, form, step: own ? '' : picked };
}

const has = (steps: Offer['steps'], picked: string): boolean =>
  steps.some(({ id }) => id === picked);

/** Whether the piece stands in one frame: a scene that moves always does. */
export const isFramed = ({ offer, form }: EditorChoice): boolean =>
  form !== 'picture' && (offer.name !== 'story' || form === 'frame');

/** Whether a step to begin with can be chosen. The whole story in a frame has no place of its own in it. */
export const takesStep = (choice: EditorChoice): boolean =>
  choice.offer.steps.length > 1 && (choice.offer.name !== 'story' || !isFramed(choice));

/** The script that a choice's code names by its hash, if it does. */
export function pinnedScript(choice: EditorChoice): ScriptFile | undefined {
  const { offer, release } = choice;
  if (choice.form === 'picture') return undefined;
  if (isFramed(choice)) return release === 'newest' ? undefined : offer.parts.script;
  return release === 'pinned' ? offer.element : undefined;
}
