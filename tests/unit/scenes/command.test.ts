import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/command/interpolate';
import { sans, textWidth } from '$lib/drawing/textWidth';
import { keySize, sampleWidth } from '$lib/scenes/command/key';
import { command as keyframe } from './keyframes';
import { layout } from '$lib/scenes/command/layout';
import { crosses } from '$lib/scenes/command/lines';
import { places } from '$lib/scenes/command/places';
import { PictureError } from '$lib/scenes/types';
import { canonical } from '$lib/player/stage/viewport';
import { viewports, outside, overlaps, textBox, zoomed, type Box } from './boxes';
import { commands } from './command.pictures';
import { picture, picturesOf, story } from './story';

const make = (attributes: Record<string, string>) =>
  keyframe(story, picture('command', attributes));
const all = [
  ...Object.entries(commands).map(([name, given]) => [name, picture('command', given)] as const),
  ...picturesOf('command')
];
const draw = (name: string, viewport = canonical.wide) =>
  layout(make(commands[name] ?? {}), viewport);

test('the key takes a second row where one has no room for it', () => {
  const [, viewport] = zoomed;
  const { key, nodes } = layout(make({ at: '2014-08-31' }), viewport);
  const boxes = key.map(({ text, x, y }): Box => ({
    name: text,
    left: x,
    right: x + sampleWidth + 6 + textWidth(text, keySize, sans) * 1.05,
    top: y - keySize / 2,
    bottom: y + keySize / 2
  }));
  expect(boxes).toHaveLength(3);
  expect(overlaps(boxes)).toEqual([]);
  expect(outside(boxes, viewport)).toEqual([]);
  expect(Math.min(...nodes.map(({ box }) => box.y))).toBeGreaterThan(
    Math.max(...boxes.map(({ bottom }) => bottom))
  );
});

describe('what holds on a day', () => {
  const ties = (at: string, without: string) => make({ at, without }).ties.map(({ id }) => id);

  test.each([
    { at: '2014-08-28', holds: ['kamoli-army'], not: ['kamoli-army-after', 'mahao-army'] },
    {
      at: '2014-08-29',
      holds: ['kamoli-army-after', 'mahao-army', 'thabane-dismisses-kamoli'],
      not: ['kamoli-army', 'metsing-acts-for-thabane']
    },
    { at: '2014-08-31', holds: ['metsing-acts-for-thabane'], not: ['saps-thabane'] },
    { at: '2014-09-03', holds: ['saps-thabane'], not: ['metsing-acts-for-thabane'] },
    { at: '2014-09-18', holds: ['saps-thabane', 'saps-mahao'], not: ['nampol-thabane'] },
    {
      at: '2014-09-28',
      without: 'phooko',
      holds: ['nampol-thabane', 'saps-thabane', 'saps-mahao', 'kamoli-refuses'],
      not: []
    },
    {
      at: '2014-11-21',
      without: 'phooko',
      holds: ['saps-thabane'],
      not: ['kamoli-army-after', 'tsooana-police']
    },
    { at: '2014-12-01', holds: [], not: ['phooko-minister'] }
  ])('$at', ({ at, without = '', holds, not }) => {
    expect(ties(at, without)).toEqual(expect.arrayContaining(holds));
    for (const id of not) expect(ties(at, without)).not.toContain(id);
  });

  test('what enters only in a later step can be left out: a player with all its ties, or one tie', () => {
    const all = ties('2014-08-31', '');
    expect(ties('2014-08-31', 'phooko-minister')).toEqual(
      all.filter((id) => id !== 'phooko-minister')
    );
    expect(ties('2014-08-31', 'phooko')).toEqual(all.filter((id) => !id.startsWith('phooko')));
  });

  test('a disputed command is shown as such, and players are those with a tie', () => {
    const { ties, players } = make(commands.stays ?? {});
    expect(ties.find(({ id }) => id === 'kamoli-army-after')?.status).toBe('disputed');
    for (const { id } of players)
      expect(ties.some(({ from, to }) => from === id || to === id)).toBe(true);
    expect(players.find(({ id }) => id === 'thabane')).toMatchObject({ post: 'Prime minister' });
  });

  test('a highlighted relation highlights both its ends; highlighted players what is among them', () => {
    const relation = make(commands.dismissed ?? {});
    expect(relation.players.filter(({ highlighted }) => highlighted).map(({ id }) => id)).toEqual([
      'thabane',
      'kamoli',
      'mahao'
    ]);
    expect(relation.ties.filter(({ highlighted }) => highlighted)).toHaveLength(2);
    const players = make(commands.before ?? {});
    expect(players.ties.filter(({ highlighted }) => highlighted).map(({ id }) => id)).toEqual([
      'kamoli-army'
    ]);
  });

  test('every place is an actor of the story', () => {
    for (const id of Object.keys(places)) expect(story.actors[id]?.id).toBe(id);
  });
});

describe('what cannot be drawn', () => {
  const at = '2014-08-31';
  test.each<{ attributes: Record<string, string>; message: RegExp }>([
    { attributes: {}, message: /at: is missing — write at="/ },
    { attributes: { at: '31 August' }, message: /“31 August” is not a day/ },
    { attributes: { at: '2014-02-30' }, message: /“2014-02-30” is not a day/ },
    { attributes: { at: '2014-08-29T20:00' }, message: /“2014-08-29T20:00” is not a day/ },
    { attributes: { at: '1999-01-01' }, message: /on 1999-01-01 no relation/ },
    { attributes: { at, highlight: 'kamolli' }, message: /“kamolli” .did you mean “kamoli”/ },
    {
      attributes: { at, highlight: 'saps' },
      message: /“saps” is not in the picture on 2014-08-31/
    },
    { attributes: { at, without: 'phoko' }, message: /“phoko” .did you mean “phooko”/ },
    {
      attributes: { at, without: 'saps', highlight: 'saps' },
      message: /“saps” is not in the picture/
    },
    { attributes: { at, without: 'phooko-ministre' }, message: /did you mean “phooko-minister”/ },
    {
      attributes: { at, without: 'kamoli-army' },
      message: /“kamoli-army” has no place.*take it out/
    },
    { attributes: { at: '2014-09-28' }, message: /“phooko” and “nampol” stand in one place/ },
    { attributes: { at, kinds: 'comands' }, message: /“comands”.*did you mean “commands”/ },
    { attributes: { at, until: '2' }, message: /unknown attribute “until”/ }
  ])('$attributes', ({ attributes, message }) => {
    expect(() => make(attributes)).toThrow(PictureError);
    expect(() => make(attributes)).toThrow(message);
  });
});

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)(
    '%s: boxes and words lie apart and in the clear, and every line is seen',
    (_, given) => {
      const made = keyframe(story, given);
      const { nodes, edges, texts, words, key } = layout(made, viewport);
      const boxes = nodes.map(({ key, box }): Box => ({
        name: key,
        left: box.x,
        right: box.x + box.width,
        top: box.y,
        bottom: box.y + box.height
      }));
      const keys = key.map(({ text, x, y }): Box => ({
        name: text,
        left: x,
        right: x + sampleWidth + 30,
        top: y - 8,
        bottom: y + 8
      }));
      const others = texts.filter((line) => !/^(name|post):/.test(line.key)).map(textBox);
      const labels = words.map(textBox);
      expect(overlaps([...boxes, ...labels, ...others, ...keys])).toEqual([]);
      expect(outside([...boxes, ...labels, ...others, ...keys], viewport)).toEqual([]);
      expect(Math.min(...[...texts, ...words].map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      for (const edge of edges) {
        const tie = made.ties.find(({ id }) => id === edge.key);
        for (const { key, box } of nodes)
          if (key !== tie?.from && key !== tie?.to)
            expect([edge.key, key, crosses(edge.line, box)]).toEqual([edge.key, key, false]);
      }
    }
  );
});

test.each(viewports)('in %s the outermost boxes stand at the edges of the room', (_, viewport) => {
  const { nodes } = layout(make(commands['minister'] ?? {}), viewport);
  const { left, right } = viewport.safeArea;
  expect(Math.min(...nodes.map(({ box }) => box.x))).toBeLessThan(left + 24);
  expect(Math.max(...nodes.map(({ box }) => box.x + box.width))).toBeGreaterThan(
    viewport.width - right - 24
  );
});

test('a small picture has what is highlighted and no more; all where nothing is', () => {
  const drawn = (name: string) => draw(name, canonical.narrow).edges.map(({ key }) => key);
  expect(drawn('stays').toSorted()).toEqual(['kamoli-army-after', 'kamoli-refuses', 'mahao-army']);
  expect(
    draw('stays', canonical.narrow)
      .nodes.map(({ key }) => key)
      .toSorted()
  ).toEqual(['kamoli', 'ldf', 'mahao', 'thabane']);
  const plain = { ...commands['stays'], highlight: '' };
  expect(layout(make(plain), canonical.narrow).edges).toHaveLength(make(plain).ties.length);
});

describe.each([
  ['wide', canonical.wide],
  ['narrow', canonical.narrow]
])('from day to day, %s', (_, viewport) => {
  const names = Object.keys(commands);
  test.each(names.slice(1).map((name, i) => [names[i] ?? '', name] as const))(
    '%s to %s begins and ends exactly; who stays is there all the time',
    (from, to) => {
      const [a, b] = [draw(from, viewport), draw(to, viewport)];
      const at = interpolate(a, b);
      expect(at(0)).toEqual(a);
      expect(at(1)).toEqual(b);
      const staying = b.nodes.filter(({ key }) => a.nodes.some((node) => node.key === key));
      for (const { key } of staying)
        for (const t of [0.1, 0.5, 0.9])
          expect(at(t).nodes.find((one) => one.key === key)?.opacity).toBe(1);
    }
  );
});
