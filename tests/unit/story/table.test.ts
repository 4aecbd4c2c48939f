import { describe, expect, test } from 'vitest';
import { castCell, checkCell } from '$lib/story/cell.ts';
import { checkForeignKeys, keysOf } from '$lib/story/keys.ts';
import { Problems } from '$lib/story/problems.ts';
import type { Field, TableSchema } from '$lib/story/schema.ts';
import { readTable } from '$lib/story/table.ts';

function field(type: Field['type'], more: Partial<Field> = {}): Field {
  const values = { trueValues: ['true'], falseValues: ['false'] };
  return {
    name: 'x',
    type,
    delimiter: ';',
    itemType: 'string',
    ...values,
    constraints: {},
    ...more
  };
}

describe('castCell', () => {
  test.each([
    ['string', ' padded', null],
    ['string', '007', '007'],
    ['integer', '12', 12],
    ['integer', '-12', -12],
    ['integer', '12.0', null],
    ['integer', '1,200', null],
    ['number', '47.75', 47.75],
    ['number', '47,75', null],
    ['number', '1e3', null],
    ['number', 'NaN', null],
    ['boolean', 'true', true],
    ['boolean', 'yes', null],
    ['date', '2014-08-30', '2014-08-30'],
    ['date', '2014-02-30', null],
    ['yearmonth', '2014-10', '2014-10'],
    ['year', '2012', 2012],
    ['year', '12', null],
    ['time', '03:00', '03:00'],
    ['time', '3 am', null],
    ['datetime', '2014-08-30T03:00:00+02:00', '2014-08-30T03:00:00+02:00'],
    ['datetime', '2014-08-30', null],
    ['list', 'a;b', ['a', 'b']],
    ['list', 'a', ['a']],
    ['list', 'a; b', null],
    ['list', 'a;', null],
    ['list', 'a;a', null]
  ] as const)('%s “%s” → %o', (type, text, expected) => {
    const cast = castCell(text, field(type));
    if (expected === null) expect(cast.fault).toBeDefined();
    else expect(cast).toEqual({ value: expected });
  });

  test('a list of integers checks its items', () => {
    expect(castCell('1;x', field('list', { itemType: 'integer' })).fault?.[0]).toContain('“x”');
  });
});

describe('checkCell', () => {
  test.each([
    [{ enum: ['met', 'missed'] }, 'met', true],
    [{ enum: ['met', 'missed'] }, 'kept', false],
    [{ enum: [2012, 2015] }, 2015, true],
    [{ pattern: '[a-z]+' }, 'abc', true],
    [{ pattern: '[a-z]+' }, 'abc1', false],
    [{ pattern: 'a|b' }, 'ab', false],
    [{ minimum: 1, maximum: 80 }, 1, true],
    [{ minimum: 1, maximum: 80 }, 81, false],
    [{ minimum: '1' }, 0, false],
    [{ exclusiveMinimum: 0 }, 0, false],
    [{ exclusiveMaximum: 1 }, 1, false],
    [{ minimum: '2012-01-01' }, '2011-12-31', false],
    [{ minLength: 2 }, 'a', false],
    [{ maxLength: 1 }, ['a', 'b'], false],
    [{ minLength: 1 }, ['a'], true]
  ] as const)('%o allows %o: %s', (constraints, value, allowed) => {
    expect(checkCell(value, field('any', { constraints: constraints as never })) === null).toBe(
      allowed
    );
  });
});

describe('readTable', () => {
  const schema: TableSchema = {
    fields: [
      { ...field('string', { constraints: { required: true } }), name: 'id' },
      { ...field('list'), name: 'friends' },
      { ...field('integer', { constraints: { unique: true } }), name: 'rank' }
    ],
    missingValues: ['', '-'],
    primaryKey: ['id'],
    uniqueKeys: [],
    foreignKeys: [{ fields: ['friends'], reference: { resource: '', fields: ['id'] } }]
  };
  const read = (text: string) => {
    const problems = new Problems();
    const table = readTable(text, 'data/t.csv', schema, problems);
    checkForeignKeys(table, schema, (_, fields) => keysOf(table, fields), problems);
    return {
      table,
      said: problems.list.map(({ line, field, found }) => `${line} ${field} ${found}`)
    };
  };

  test('an empty cell stays unknown', () => {
    const { table, said } = read('id,friends,rank\na,,\nb,a,-\n');
    expect(said).toEqual([]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      { id: 'a', friends: null, rank: null },
      { id: 'b', friends: ['a'], rank: null }
    ]);
  });

  test('columns may stand in any order', () => {
    expect(read('rank,id,friends\n1,a,\n').table.rows[0]?.cells).toEqual({
      id: 'a',
      friends: null,
      rank: 1
    });
  });

  test.each([
    ['id,friends,rank\n,,1\n', ['2 id is empty']],
    ['id,friends,rank\n,,\n', ['2 row a row without any value']],
    ['id,friends,rank\na,,1\na,,2\n', ['3 id “a” stands in line 2 already']],
    ['id,friends,rank\na,,1\nb,,1\n', ['3 rank “1” stands in line 2 already']],
    ['id,friends,rank\na,c,1\n', ['2 friends “c” is not in data/t.csv (did you mean “a”?)']],
    ['id,friends\na,\n', ['1 rank the column is missing']],
    ['id,friends,rank,age\na,,1,3\n', ['1 age “age” is no column of this table']],
    ['id,friends,rank,rank\na,,1,1\n', ['1 rank “rank” is no column of this table']]
  ])('%j', (text, expected) => {
    expect(read(text).said).toEqual(expected);
  });

  test('a key of several fields is one key', () => {
    const problems = new Problems();
    const table = readTable('id,friends,rank\na,,1\nb,,2\n', 'data/t.csv', schema, problems);
    expect([...keysOf(table, ['id', 'rank']).keys]).toEqual(['a / 1', 'b / 2']);
  });
});
