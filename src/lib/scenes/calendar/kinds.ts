import { calendar } from 'virtual:story';
import { PictureError } from '../types';

/**
 * Kinds of rows in relations.csv by what they say of parliament.
 * @throws {PictureError} where the story names none
 */
export function kindsOf(): NonNullable<typeof calendar> {
  if (calendar) return calendar;
  throw new PictureError(
    'scene',
    'the calendar needs to know which kinds of relations close parliament',
    'write calendar in story.yaml'
  );
}
