import type { At } from '../../lib/story/problems';
import type { Step } from '../../lib/story/types';

/** Where a step's picture was written. */
export function placeOf({ picture }: Step): At {
  const [, file = picture.at, line = '1'] = /^(.*):(\d+)$/.exec(picture.at) ?? [];
  return { file, line: Number(line) };
}
