import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { second, withFolder } from '../story/folders.ts';

/** Runs a command on a story’s folder. */
const run = (root: string, script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`src/build/${script}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, STORY_DIR: root }
  });

test('npm run edition has the manifest of the edition written', { timeout: 60_000 }, () => {
  const parent = mkdtempSync(join(tmpdir(), 'edition-'));
  const root = join(parent, 'data');
  try {
    // Pictures are read too, and those of the smallest story have no ground.
    cpSync(second, root, { recursive: true });
    const { status, stdout, stderr } = run(root, 'edition/edition.mjs');
    expect([status, stderr]).toEqual([0, '']);
    const [, edition] = /^Edition (\d+)/.exec(stdout) ?? [];
    expect(existsSync(join(root, `editions/${edition}.json`))).toBe(true);
  } finally {
    rmSync(parent, { recursive: true });
  }
});

test('npm run correct writes a row, or says how it is called', { timeout: 60_000 }, () => {
  withFolder([], (root) => {
    const table = () => readFileSync(join(root, 'corrections.csv'), 'utf8');
    const done = run(root, 'correct/correct.mjs', 'bridge-shut', 'Wrong.', '--sources', 'herald');
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(table()).toMatch(/\n\d{4}-\d\d-\d\d,2,bridge-shut,Wrong\.,herald\n$/);
    const failed = run(root, 'correct/correct.mjs', 'bridge-shut');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/^Write a step and, in quotes, the correction:\n/);
    expect(failed.stderr).not.toContain('    at ');
  });
});

test('npm run film says in a sentence what it cannot film', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run(second, '../../tests/tools/film.js', 'acounts');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^There is no scene and no chapter “acounts” \(did you mean “accounts”\?\)/
  );
  expect(stderr).not.toContain('    at ');
});
