import type { Article } from '../article.ts';
import { didYouMean } from '../nearest.ts';
import type { Problems } from '../problems.ts';
import type { Rows } from '../rows.ts';
import { fewestReports } from '../tables/night.ts';

/**
 * What stands on the hour strip can be put there: its span is one, every report has an hour or a
 * phrase that `windows.csv` knows, and the words beside a mark carry that hour or phrase.
 */
export function checkNight(
  rows: Rows,
  { night, at }: Article,
  /** Ids of the chapters. */
  chapters: readonly string[],
  /** Ids whose row could not be read: they are known, though not what they stand for. */
  unread: ReadonlySet<string>,
  problems: Problems
): void {
  if (night !== null) {
    if (Date.parse(night.from) >= Date.parse(night.until))
      problems.add(
        at,
        'night',
        `${night.from} is not before ${night.until}`,
        'swap or correct them'
      );
    const sun = rows.places.find(({ value }) => value.id === night.sun)?.value;
    if (sun?.lat == null && !unread.has(night.sun))
      problems.add(
        at,
        'night.sun',
        `“${night.sun}” has no coordinate in places.csv`,
        'name a place that has one; its sun lights the pictures'
      );
  }
  if (night?.explore != null && !chapters.includes(night.explore)) {
    const found = `there is no chapter “${night.explore}”${didYouMean(night.explore, chapters)}`;
    problems.add(at, 'night.explore', found, 'name a chapter of story/, or leave it out');
  }
  const phrases = checkWindows(rows);
  const drawn = new Set(rows.strip.map(({ value }) => value.event));
  checkTellers(rows, drawn);
  for (const { value, cells } of rows.reports) {
    const { event, hour, phrase, label } = value;
    if (!drawn.has(event) || !cells.sound('hour', 'phrase', 'label')) continue;
    if (hour === null && phrase === null)
      cells.report('phrase', 'is empty, and so is hour', 'write one of the two');
    if (hour === null && phrase !== null && !phrases.has(phrase)) {
      const found = `“${phrase}” has no window${didYouMean(phrase, [...phrases])}`;
      cells.report('phrase', found, 'add it to windows.csv, with or without a place on the strip');
    }
    const carried = hour ?? phrase ?? '';
    if (label !== null && !label.includes(carried))
      cells.report('label', `“${label}” does not say “${carried}”`, 'carry the hour or the phrase');
  }
  for (const { value, cells } of rows.strip) {
    const qualifier = rows.events.find((row) => row.value.id === value.event)?.value.qualifier;
    if (value.label === null || qualifier === undefined || !cells.sound('label')) continue;
    if (!phrases.has(qualifier)) {
      const found = `the event’s qualifier “${qualifier}” has no window`;
      cells.report('label', found, 'add it to windows.csv, or leave the label out');
    } else if (!value.label.includes(qualifier)) {
      cells.report('label', `“${value.label}” does not say “${qualifier}”`, 'carry the phrase');
    }
  }
}

/** Who has too little to tell is left out of the choice, and the editor is told. */
function checkTellers({ tellers, reports }: Rows, drawn: ReadonlySet<string>): void {
  for (const { value, cells } of tellers) {
    const theirs = reports.filter(
      (row) => row.value.teller === value.id && drawn.has(row.value.event)
    );
    if (theirs.length >= fewestReports) continue;
    const found = `“${value.id}” tells ${theirs.length} of the strip’s reports, so no reader can choose it`;
    const advice = `name it as the teller of ${fewestReports} in reports.csv, or leave the row out`;
    cells.warn('id', found, advice);
  }
}

/** The phrases that have a row, placed or not. */
function checkWindows({ windows }: Rows): ReadonlySet<string> {
  for (const { value, cells } of windows) {
    const { from, until } = value;
    if (!cells.sound('from', 'until')) continue;
    if ((from === null) !== (until === null)) {
      const missing = from === null ? 'from' : 'until';
      cells.report(missing, 'is empty while its other end is given', 'write both or neither');
    } else if (from !== null && until !== null && Date.parse(from) >= Date.parse(until)) {
      cells.report('from', `${from} is not before until, ${until}`, 'swap or correct them');
    }
  }
  return new Set(windows.map(({ value }) => value.phrase));
}
