import { words as own } from 'virtual:story';
import { tables as t } from '../../i18n';
import { formatDate } from '../../i18n/format';
import type { TestimonyKeyframe } from '../../scenes/testimony/types';
import { said } from '../../story/translation/said';
import type { Story } from '../../story/types';
import { cited, text } from './cells';
import type { Cell, DataTable } from './types';

/** Every statement of a chapter's testimony, in speaking order. */
export function voicesTable(
  story: Story,
  chapter: string,
  { statements, measure }: TestimonyKeyframe
): DataTable {
  return {
    id: `table-voices-${chapter}`,
    title: own.testimony,
    note: [measure === null ? [] : `${measure}.`, t.voicesNote].flat().join(' '),
    columns: [{ label: t.says }, { label: t.who }, { label: t.words }, { label: t.where }],
    rows: statements.map(({ id, band, words, exact }): readonly Cell[] => {
      const quote = story.quotes[id];
      if (quote) {
        const when = quote.date === null ? '' : `, ${formatDate(quote.date)}`;
        return [
          text(said(story, band)),
          text(quote.speaker),
          { text: quote.text, exact: true },
          { text: quote.outlet + when, sources: [quote.source] }
        ];
      }
      const [question] = id.split('/');
      const claim = story.claims.find((row) => row.question === question && row.says === words);
      return [
        text(said(story, band)),
        text(said(story, claim?.who ?? '')),
        { text: words, ...(exact ? { exact: true as const } : {}) },
        cited(claim?.sources ?? [])
      ];
    }),
    files: ['quotes.csv', 'claims.csv']
  };
}
