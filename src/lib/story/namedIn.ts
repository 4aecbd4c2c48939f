import type { Picture } from './types';

/**
 * The ids that a picture's attributes may name: every value, taken apart at spaces, commas and slashes.
 * Some of what comes of it is no id.
 */
export const namedIn = ({ attributes }: Pick<Picture, 'attributes'>): ReadonlySet<string> =>
  new Set(Object.values(attributes).flatMap((value) => value.split(/[\s/,]+/)));
