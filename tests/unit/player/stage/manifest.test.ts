import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryFile } from '../../../../src/lib/player/stage/manifest';

const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.json');
const write = (content: object) => writeFileSync(file, JSON.stringify(content));

describe('entryFile', () => {
  test('names the hashed entry', () => {
    write({ 'src/client/article.ts': { file: 'entry-abc.js' } });
    expect(entryFile(file)).toBe('entry-abc.js');
  });

  test('says what to do when there is no manifest, or no entry in it', () => {
    expect(() => entryFile(`${file}.not`)).toThrow('build the client entries first');
    write({});
    expect(() => entryFile(file)).toThrow('does not name src/client/article.ts');
  });
});
