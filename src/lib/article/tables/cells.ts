import { formatDate, formatNumber, formatShare } from '../../i18n/format';
import type { DateText } from '../../story/types';
import type { Cell } from './types';

export const text = (words: string): Cell => ({ text: words });

/** A number, or a dash where no source gives it. */
export const number = (value: number | null): Cell =>
  value === null ? { text: '–', by: -1 } : { text: formatNumber(value), by: value };

/** Percent, to the hundredths that the tables print. */
export const share = (value: number | null): Cell =>
  value === null ? { text: '–', by: -1 } : { text: formatShare(value, 2), by: value };

export const day = (date: DateText): Cell => ({
  text: formatDate(date),
  by: Date.parse(date.length === 10 ? date : `${date}-01`.slice(0, 10))
});

export const cited = (sources: readonly string[]): Cell => ({ text: '', sources });
