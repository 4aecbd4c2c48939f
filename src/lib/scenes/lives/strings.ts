import { livesPicture } from 'virtual:messages';
import type { Sample } from './types';

const { inOffice, disputed, out, abroad, inPrison, charged, unknown } = livesPicture;
const samples: Readonly<Record<Sample, string>> = {
  'in office': inOffice,
  disputed,
  out,
  abroad,
  'in prison': inPrison,
  charged,
  unknown
};

/** Words of this picture. */
export const words = {
  ...livesPicture,
  sample: (sample: Sample): string => samples[sample],
  /** Several states at once. */
  together: (all: readonly string[]): string => all.join('. ')
};
