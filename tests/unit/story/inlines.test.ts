import { describe, expect, test } from 'vitest';
import { readLine } from '$lib/story/inlines.ts';
import { MarkdownFile } from '$lib/story/markdown.ts';
import { Problems } from '$lib/story/problems.ts';

function read(text: string) {
  const problems = new Problems();
  const md = new MarkdownFile('data/story/x.md', text, problems);
  const [paragraph] = md.root.children;
  if (paragraph?.type !== 'paragraph') throw new Error('not a paragraph');
  const { inlines, cites } = readLine(paragraph.children, md);
  return { inlines, cites, mentions: md.mentions, problems: problems.list };
}

const text = (text: string) => ({ kind: 'text', text });

describe('readLine', () => {
  test.each([
    ['Plain [@a].', [text('Plain.')], ['a']],
    ['Two [@a; @b-2].', [text('Two.')], ['a', 'b-2']],
    ['Two [@a;@b].', [text('Two.')], ['a', 'b']],
    ['One [@b] and [@a] and [@b].', [text('One and and.')], ['b', 'a']],
    ['Over\ntwo lines\n[@a].', [text('Over two lines.')], ['a']],
    ['Across the\nlines [@a;\n@b].', [text('Across the lines.')], ['a', 'b']],
    ['At 03:00 or 4:30 [@a].', [text('At 03:00 or 4:30.')], ['a']],
    ['*It* is [@a].', [{ kind: 'emphasis', text: 'It' }, text(' is.')], ['a']],
    ['**It**', [{ kind: 'strong', text: 'It' }], []],
    ['"*Go*" [@a]', [text('“'), { kind: 'emphasis', text: 'Go' }, text('”')], ['a']],
    ['[on](/map) [@a]', [{ kind: 'link', text: 'on', href: '/map' }], ['a']],
    [
      'Has :figure[61]{ref="x.y"} [@a].',
      [text('Has '), { kind: 'figure', text: '61', ref: 'x.y' }, text('.')],
      ['a']
    ]
  ])('%j', (markdown, inlines, cites) => {
    const result = read(markdown);
    expect(result.problems).toEqual([]);
    expect(result.inlines).toEqual(inlines);
    expect(result.cites).toEqual(cites);
  });

  test('a citation that is also a link reference is still a citation', () => {
    expect(read('Plain [@a].\n\n[@b]: /x').cites).toEqual(['a']);
    expect(read('Plain [@a].\n\n[@a]: /x').cites).toEqual(['a']);
  });

  test('mentions know their lines', () => {
    const { mentions } = read('One\ntwo [@a;\n@b] and\n:figure[3]{ref=r} [@c].');
    expect(mentions.map(({ kind, line }) => [kind, line])).toEqual([
      ['source', 2],
      ['source', 2],
      ['figure', 4],
      ['source', 4]
    ]);
  });

  test.each([
    ['[@A b]', 'citation'],
    ['[see @a]', 'citation'],
    ['said @a', 'citation'],
    ['`code`', 'paragraph'],
    ['![alt](x.png)', 'paragraph'],
    ['<br>', 'paragraph'],
    ['[x](http://a.b)', 'link'],
    ['[x](javascript:alert)', 'link'],
    ['[x](//a.b)', 'link'],
    ['[x](https:a)', 'link'],
    ['[x](<java\tscript:x>)', 'link'],
    ['[x](/&#92;a.b)', 'link'],
    ['[x](mailto:a@b.c)', 'link'],
    ['::quote {#x}', 'directive'],
    [':figre[3]{ref=x}', 'directive'],
    ['*a :figure[3]{ref=x}*', 'emphasis']
  ])('%j is a problem of the %s', (markdown, field) => {
    expect(read(`Before ${markdown} after`).problems.map((problem) => problem.field)).toEqual([
      field
    ]);
  });

  test.each(['[x](/a)', '[x](a/b)', '[x](#a)', '[x](?a=b:c)', '[x](https://a.b/c)'])(
    '%s is a safe link',
    (markdown) => {
      expect(read(markdown).problems).toEqual([]);
    }
  );
});
