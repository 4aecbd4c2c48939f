import { testimonyPicture } from 'virtual:messages';
import { testimony } from 'virtual:story';

/** Words of this picture. */
export const words = {
  ...testimonyPicture,
  /** What a column stands for, or a statement amounts to. */
  band: (band: string): string =>
    testimony.bands.find(({ stance }) => stance === band)?.label ?? band
};
