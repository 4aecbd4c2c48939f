import { group } from 'd3';
import type { Source } from '../story/types';

/** How the page of all sources is sorted. */
export const sourceOrders = ['outlet', 'date'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** Sources that stand under one letter or one year; `null` for those that have none. */
export interface SourceSection {
  readonly head: string | null;
  readonly sources: readonly Source[];
}

/**
 * All sources in sections: by the first letter of their outlet, or by the year of their date, the
 * undated last. Within one they are in the order of outlet and date, or of date and outlet.
 * @param locale that of the page, for its alphabet
 */
export function sourceSections(
  sources: readonly Source[],
  by: SourceOrder,
  locale: string
): readonly SourceSection[] {
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true });
  const byOutlet = (a: Source, b: Source) => compare(a.outlet, b.outlet);
  // Days, months and years compare as texts; what has no date stands last.
  const byDate = (a: Source, b: Source) => {
    const [x, y] = [a.date ?? '~', b.date ?? '~'];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  const orders = by === 'outlet' ? [byOutlet, byDate] : [byDate, byOutlet];
  const sorted = [...sources].sort(
    (a, b) => orders.map((order) => order(a, b)).find((found) => found !== 0) ?? compare(a.id, b.id)
  );
  const letterOf = ({ outlet }: Source) =>
    /\p{L}/u.exec(outlet.normalize('NFD'))?.[0].toLocaleUpperCase(locale) ?? null;
  const headOf = by === 'outlet' ? letterOf : ({ date }: Source) => date?.slice(0, 4) ?? null;
  return [...group(sorted, headOf)].map(([head, some]) => ({ head, sources: some }));
}
