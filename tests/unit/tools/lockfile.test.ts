import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  inBundle?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

/** What may ship in the page, and what may only be used to build it. */
const free =
  /^(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|Zlib|OFL-1\.1)$/;
const builds = /^(MPL-2\.0|Python-2\.0|CC-BY-(3|4)\.0)$/;

/** The licence that the lockfile names; else what the installed package itself says. */
function licence(path: string, entry: Entry): string {
  if (entry.license) return entry.license;
  const own = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
    license?: string;
    /** The form of before 2014. */
    licenses?: { type: string }[];
  };
  const named = own.license ?? own.licenses?.map(({ type }) => type).join(' OR ');
  if (named) return named;
  const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'].find((name) =>
    existsSync(`${path}/${name}`)
  );
  const text = file ? readFileSync(`${path}/${file}`, 'utf8') : '';
  if (/Permission is hereby granted, free of charge/.test(text)) return 'MIT';
  if (/Permission to use, copy, modify, and\/or distribute/.test(text)) return 'ISC';
  if (/Redistributions in binary form/.test(text))
    return /Neither the name/.test(text) ? 'BSD-3-Clause' : 'BSD-2-Clause';
  return 'none';
}

/** Whether an SPDX expression allows a use of the package under the listed licences. */
function allowed(expression: string, dev: boolean): boolean {
  const fits = (id: string) => free.test(id) || (dev && builds.test(id));
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((id) => fits(id.trim())));
}

describe('the lockfile', () => {
  test('has a sha512 for every package', () => {
    const loose = entries.filter(
      ([, { integrity, link, inBundle }]) =>
        !link && !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('takes nothing from git or from a folder', () => {
    const elsewhere = entries.filter(
      ([, { resolved, version, link }]) =>
        link || /^(git|file|github)/.test(resolved ?? '') || /[:/]/.test(version ?? '')
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test('holds only packages under free and permissive licences', () => {
    const others = entries
      .map(([path, entry]) => ({ path, dev: entry.dev === true, terms: licence(path, entry) }))
      .filter(({ dev, terms }) => !allowed(terms, dev));
    expect(others).toEqual([]);
  });
});

test.each([
  { expression: 'MIT', dev: false, expected: true },
  { expression: 'MPL-2.0', dev: false, expected: false },
  { expression: 'MPL-2.0', dev: true, expected: true },
  { expression: '(MIT OR GPL-3.0)', dev: false, expected: true },
  { expression: 'MIT AND GPL-3.0', dev: true, expected: false },
  { expression: 'none', dev: true, expected: false }
])('$expression (dev: $dev) is allowed: $expected', ({ expression, dev, expected }) => {
  expect(allowed(expression, dev)).toBe(expected);
});
