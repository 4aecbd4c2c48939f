import { loadPointers, type Pointers } from '../../scenes/points';
import type { Named } from '../../scenes/types';

/** What there is to say of a stage's marks, and how they are found. */
export interface Told {
  /** Step by step, by the marks' keys. */
  readonly names: readonly Readonly<Record<string, Named>>[];
  readonly pointers: Pointers;
}

const asked = new Map<Element, Promise<Told>>();

/**
 * Fetches the names of a stage's marks, which lie beside its keyframes, once.
 * @throws (rejects) if they do not arrive; the next time they are asked for again
 */
export function toldOf(stage: HTMLElement): Promise<Told> {
  const told = asked.get(stage) ?? load(stage);
  asked.set(stage, told);
  told.catch(() => asked.delete(stage));
  return told;
}

async function load({ dataset }: HTMLElement): Promise<Told> {
  const { keyframes = '', stage: chapter = '', scenes = '' } = dataset;
  const address = new URL(`../names/${chapter}.json`, new URL(keyframes, location.href));
  const [names, pointers] = await Promise.all([
    fetchNames(address),
    loadPointers(scenes.split(' '))
  ]);
  return { names, pointers };
}

/** Their address stays while they change: the browser asks whether they have. */
async function fetchNames(address: URL): Promise<Told['names']> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return (await response.json()) as Told['names'];
}
