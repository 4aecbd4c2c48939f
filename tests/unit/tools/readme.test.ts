import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the README', () => {
  const named = [...readme.matchAll(/npm (?:run )?(\w+)(?:`, `(\w+)`(?:, `(\w+)`)?)?/g)]
    .flatMap((match) => match.slice(1))
    .filter((name) => name && name !== 'ci');

  test.each([...new Set(named)])('names a command that exists: %s', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });

  const layout = /## Where things live\n+```\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const paths = [...layout.matchAll(/(?:^|, )((?:data|src|static|tests)\/?[\w/]*)/gm)];

  test.each(paths.map(([, path]) => path))('names a folder that exists: %s', (path) => {
    expect(existsSync(path!), path).toBe(true);
  });

  test('shows a picture that exists', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('gives the test command that .ci/run runs', () => {
    const command = 'npm ci && npm test';
    expect(readme).toContain(command);
    expect(readFileSync('.ci/run', 'utf8')).toContain(command);
  });
});
