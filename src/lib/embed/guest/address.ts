/**
 * What a guest's own address asks of it. Whatever is not exactly understood counts as not said:
 * nothing here throws, and nothing of the address is ever shown or sent on but what these shapes allow.
 */
import { themes, type Theme } from '../protocol';
import type { StepNames } from './stepNames';

export interface Asked {
  /** The id that a step has now, or `''`. */
  readonly step: string;
  /** `auto` is the reader's own scheme; `null` is the host's. */
  readonly theme: Theme | null;
  /** The name that pym gave the frame, or `null` where the host does not use pym. */
  readonly pym: string | null;
  /** The secret that WordPress put in the fragment, or `null`. */
  readonly secret: string | null;
}

const pymName = /^[A-Za-z][\w-]{0,63}$/;
/** WordPress makes ten letters and digits; https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/ */
const wordpressSecret = /^#?(?:.*[?&])?secret=([A-Za-z0-9]{10})(?:&.*)?$/s;

/**
 * @param search `location.search`
 * @param hash `location.hash`
 * @param steps the steps that it may name, by ids that they have or had
 */
export function readAddress(search: string, hash: string, steps: Pick<StepNames, 'now'>): Asked {
  const query = new URLSearchParams(search);
  const name = query.get('childId') ?? '';
  return {
    step: steps.now(query.get('step') ?? ''),
    theme: readTheme(search),
    pym: pymName.test(name) ? name : null,
    secret: wordpressSecret.exec(hash)?.[1] ?? null
  };
}

/** `?theme=`, if it names one. */
export function readTheme(search: string): Theme | null {
  const given = new URLSearchParams(search).get('theme');
  return themes.find((theme) => theme === given) ?? null;
}

/** Whether the story is to be short: in a frame of WordPress, or where the address says so. */
export const readShort = (search: string, hash: string): boolean =>
  wordpressSecret.test(hash) || new URLSearchParams(search).has('short');
