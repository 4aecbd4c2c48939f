import { assemblyPicture } from 'virtual:messages';

/** Words of this picture. */
export const words = {
  ...assemblyPicture,
  change: (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '±0')
};
