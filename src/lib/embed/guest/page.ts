import type { StageStep } from '../../scenes/types';
import type { StepperParts } from './stepper';

/** A part of the page that the build has written. */
export function part<T extends HTMLElement>(name: string): T {
  const element = document.querySelector<T>(`[data-part="${name}"]`);
  if (!element) throw new Error(`the page has no part "${name}"`);
  return element;
}

/** The steps whose pictures this piece shows, written into the page as data. */
export const readSteps = (): readonly StageStep[] =>
  JSON.parse(part('keyframes').textContent ?? '') as StageStep[];

/** Earlier ids of these steps. A page of an older build, kept somewhere on its way, does not say any. */
export const readMoved = (): Readonly<Record<string, string>> =>
  JSON.parse(document.querySelector('[data-part="moved"]')?.textContent ?? '{}') as Readonly<
    Record<string, string>
  >;

/** The ids of the sources that are linked here, by their addresses; where none are, none. */
export const readSources = (): Readonly<Record<string, string>> =>
  JSON.parse(document.querySelector('[data-part="sources"]')?.textContent ?? '{}') as Readonly<
    Record<string, string>
  >;

/** Where the picture stands. */
export const stage = (): HTMLElement => part('picture');

/** The parts of a piece with words. */
export const page = (): Omit<StepperParts, 'steps'> & {
  readonly sections: readonly HTMLElement[];
  readonly content: HTMLElement;
} => ({
  previous: part('previous'),
  next: part('next'),
  place: part('place'),
  said: part('said'),
  sections: [...document.querySelectorAll<HTMLElement>('[data-step]')],
  content: part('content')
});

/** Whether motion is wanted, by the reader's system and by the host's word. */
export function inMotion(): { reduced(): boolean; set(reduced: boolean): void } {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  let unwanted = false;
  return {
    reduced: () => unwanted || query.matches || document.hidden,
    set(reduced) {
      unwanted = reduced;
    }
  };
}
