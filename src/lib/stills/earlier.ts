import { movedSteps } from '../story/moved';
import type { Story } from '../story/types';
import { canvases, type Shape } from '../drawing/canvas';
import { stillName } from '../drawing/stillName';

/**
 * Where other sites show a still by an id that is none any more: the still of the step that took its
 * place, once more under the name it had.
 * @param files the stills of the story, by their names
 */
export function earlierStills<T>(
  files: ReadonlyMap<string, T>,
  story: Pick<Story, 'moved' | 'editions'>
): ReadonlyMap<string, T> {
  const copies = new Map<string, T>();
  for (const { was, now } of movedSteps(story))
    for (const shape of Object.keys(canvases) as Shape[])
      for (const ending of ['svg', 'png']) {
        const file = files.get(`${stillName(now, shape)}.${ending}`);
        if (file !== undefined) copies.set(`${stillName(was, shape)}.${ending}`, file);
      }
  return copies;
}
