import type { Confidence } from '../../story/types';

/** Words of this picture that `en.ts` does not have yet; they belong in its `card` group. */
export const words = {
  /** How well an event is known; `null` where nothing needs saying. */
  confidence: {
    high: null,
    medium: 'Not every detail is confirmed',
    low: 'Thinly sourced'
  } satisfies Record<Confidence, string | null>,
  when: (weekday: string, phrase: string) => `${weekday}, ${phrase}`,
  where: (outlet: string, date: string) => `${outlet}, ${date}`
};
