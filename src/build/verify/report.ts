import type { InlineConfig } from 'vite';
import type { Finding } from '../../lib/story/findings.ts';
import { Folder } from '../../lib/story/folder.ts';
import { describe, draftStory, Problems, type Problem } from '../../lib/story/index.ts';
import { bySeverity } from '../../lib/story/sentences.ts';
import { readSettings } from '../../lib/story/settings/index.ts';
import { storySettings } from '../settings.ts';
import { base } from '../vite.ts';
import { withoutViews } from './views.ts';

/** The program that reads the story and lays its pictures out. */
export const program = (): InlineConfig => ({ ...base, plugins: [storySettings, withoutViews] });

/** What a run prints, and whether anything keeps the story from being built. */
export interface Report {
  readonly text: string;
  readonly hasErrors: boolean;
}

/**
 * What is wrong where `story.yaml` cannot be read: then no picture can be made, and only words and
 * tables are looked at. `null` where it can.
 */
export function withoutSettings(root: string): readonly Problem[] | null {
  if (readSettings(new Folder(root, new Problems()), new Problems()) !== null) return null;
  const problems = new Problems();
  draftStory(root, problems);
  return [...problems.list, ...problems.warnings];
}

/** Every finding in a line, grouped by file, errors first; or, with `--json`, as an array. */
export function report(problems: readonly Problem[], options: readonly string[] = []): Report {
  const unknown = options.filter((option) => option !== '--json');
  if (unknown.length > 0)
    throw new Error(`verify has no option ${unknown.join(', ')}; it has --json`);
  const { errors, warnings } = bySeverity(problems);
  const all = [...errors, ...warnings];
  const text = options.includes('--json')
    ? `${JSON.stringify(all.map(plain), null, 2)}\n`
    : [...grouped(errors), ...grouped(warnings), closing(errors.length, warnings.length)].join('');
  return { text, hasErrors: errors.length > 0 };
}

/** Lines, with an empty one after those of each file. */
const grouped = (all: readonly Finding[]): readonly string[] =>
  all.map((finding, i) => `${describe(finding)}\n${all[i + 1]?.file === finding.file ? '' : '\n'}`);

/** A finding as other tools read it: `column` may be `null`, and `places` are the others it shows in. */
function plain({ file, line, column, field, found, advice, severity, more }: Finding) {
  const places = more.map((place) => ({
    file: place.file,
    line: place.line,
    column: place.column ?? null
  }));
  return {
    file,
    line,
    column: column ?? null,
    field,
    found,
    advice,
    severity: severity ?? 'error',
    places
  };
}

const counted = (count: number, name: string): string =>
  `${count === 0 ? 'no' : count} ${name}${count === 1 ? '' : 's'}`;

const closing = (errors: number, warnings: number): string =>
  `${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`;
