import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDate } from '$lib/i18n/format';
import { stageData } from '$lib/scenes/build';
import { readStory } from '$lib/story/index.ts';
import { storyTables } from '$lib/article/tables/chapter';
import type { DataTable } from '$lib/article/tables/types';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const byChapter = storyTables(story, stageData(story));
const all = Object.values(byChapter).flatMap(({ tables }) => tables);
const table = (id: string): DataTable => all.find((one) => one.id === id)!;
const column = ({ rows, grouped }: DataTable, label: number): number[] =>
  [...rows, ...(grouped?.rows ?? [])].map((row) => Math.max(0, row[label]?.by ?? 0));
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const charts = [
  'assembly',
  'votes',
  'constituencies',
  'calendar',
  'command',
  'testimony',
  'accounts',
  'lives'
];

test.each(story.chapters.map((chapter) => [chapter.id, chapter] as const))(
  'every chart of %s has its table, here or earlier',
  (id, chapter) => {
    const scenes = new Set(chapter.steps.map(({ picture }) => picture.scene));
    const wanted = charts.filter((scene) => scenes.has(scene as never));
    const { tables, earlier } = byChapter[id]!;
    expect(tables.length + earlier.length).toBeGreaterThanOrEqual(wanted.length);
  }
);

describe.each(all.map((one) => [one.id, one] as const))('%s', (_, one) => {
  test('has as many cells in every row as columns, and says which files hold it', () => {
    for (const row of [...one.rows, ...(one.grouped?.rows ?? [])])
      expect(row).toHaveLength(one.columns.length);
    expect(one.rows.length).toBeGreaterThan(0);
    for (const file of one.files) expect(existsSync(join(storyDir(), file))).toBe(true);
  });
  test('has no empty cell and no unknown source', () => {
    for (const cell of one.rows.flat()) {
      expect(cell.text !== '' || (cell.sources?.length ?? 0) > 0).toBe(true);
      for (const source of cell.sources ?? []) expect(story.sources[source]).toBeDefined();
    }
  });
});

test('ids are the page’s own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test.each(all.filter(({ files }) => files[0] === 'elections/arrangements.csv').map(({ id }) => id))(
  'the seats of %s are 120',
  (id) => {
    const one = table(id);
    expect(sum(column(one, one.columns.length - 1))).toBe(120);
  }
);

test('the votes add up to the valid votes', () => {
  const votes = table('table-votes');
  for (const [index, election] of [
    [1, 2012],
    [3, 2015]
  ] as const)
    expect(sum(column(votes, index))).toBe(
      story.turnout.find((row) => row.election === election)!.valid
    );
});

test('all 80 constituencies are there, 70 of them without a winner of 2012', () => {
  const { rows, note } = table('table-constituencies');
  expect(rows).toHaveLength(80);
  const unknown = rows.filter((row) => row[5]?.text === 'not found');
  expect(note).toContain(`${unknown.length} of the 80`);
});

test('no day stands in two calendars, unless something has come of it since', () => {
  const rows = all
    .filter(({ id }) => id.startsWith('table-days-'))
    .flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text).join(' | ')));
  expect(new Set(rows).size).toBe(rows.length);
});

describe('deadlines', () => {
  const rows = all.filter(({ id }) => id.startsWith('table-days-')).flatMap(({ rows }) => rows);

  test.each(story.deadlines.map((deadline) => [deadline.id, deadline] as const))(
    '%s stands in a table with what came of it, and before that, if at all, as open',
    (_, { label, due, outcome }) => {
      const came = rows
        .filter(([date, what]) => date?.text === formatDate(due) && what?.text === label)
        .map((row) => row[2]?.text);
      expect(came.at(-1)).toBe(`due: ${outcome}`);
      expect(came.slice(0, -1)).toEqual(came.length > 1 ? ['due: open'] : []);
    }
  );

  test('what was still open at the end of a chapter says so there', () => {
    const open = rows.filter((row) => row[2]?.text === 'due: open').map((row) => row[1]?.text);
    const labels = ['dissolve-december', 'vote-february'].map(
      (id) => story.deadlines.find((deadline) => deadline.id === id)?.label
    );
    expect(open).toEqual(labels);
  });

  test('the end of the order to close is there', () => {
    const order = rows.filter((row) => row[1]?.text.endsWith('27 February 2015'));
    expect(order).toHaveLength(1);
    expect(order[0]?.[3]?.sources).toContain('express-parly-reopen-within');
  });
});

test('exact words are marked as such, and only they', () => {
  for (const { id, rows } of all)
    for (const cell of rows.flat())
      if (cell.exact) {
        expect(id).toMatch(/^table-voices-/);
        expect(Object.values(story.quotes).some(({ text }) => text === cell.text)).toBe(true);
      }
});
