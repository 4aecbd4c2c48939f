import type { Confidence } from '../../story/types';

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
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
