import { createHash } from 'node:crypto';
import type { StageStep } from '../../scenes/types';

/** A chapter's steps as the browser fetches them when the chapter is near. */
export const keyframesJson = (steps: readonly StageStep[]): string => JSON.stringify(steps);

/**
 * Where they are, from the site's root. The content's hash is in the address, so that a browser
 * never plays yesterday's keyframes with today's scenes.
 */
export const keyframesPath = (chapter: string, steps: readonly StageStep[]): `/${string}` =>
  versioned(`/keyframes/${chapter}.json`, keyframesJson(steps));

/** An address from the site's root with its content's hash. */
export function versioned(path: `/${string}`, content: string): `/${string}` {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `${path}?v=${hash}`;
}
