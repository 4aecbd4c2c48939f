/** Something that wants to stand at `at` (its middle) on an axis and needs `room` there. */
export interface Wish {
  readonly at: number;
  readonly room: number;
}

/**
 * Where the middles of things come to stand on one axis so that none overlaps, each as near to its
 * wish as the others allow, in the order of their wishes, within `low` to `high`. If they need more
 * room than there is, they keep their order and run over at `high`. Returns positions in the order
 * given. (Pool adjacent violators: neighbours in conflict move as one block to their mean wish.)
 */
export function dodge(wishes: readonly Wish[], low: number, high: number): number[] {
  const order = wishes.map((_, i) => i).sort((i, j) => at(wishes, i).at - at(wishes, j).at);
  interface Block {
    members: number[];
    room: number;
    start: number;
  }
  const blocks: Block[] = [];
  const wanted = (members: number[], room: number) => {
    let before = 0;
    let sum = 0;
    for (const i of members) {
      sum += at(wishes, i).at - at(wishes, i).room / 2 - before;
      before += at(wishes, i).room;
    }
    return Math.max(low, Math.min(high - room, sum / members.length));
  };
  for (const i of order) {
    const room = at(wishes, i).room;
    blocks.push({ members: [i], room, start: wanted([i], room) });
    for (;;) {
      const last = blocks.at(-1);
      const previous = blocks.at(-2);
      if (!last || !previous || previous.start + previous.room <= last.start) break;
      blocks.splice(-2);
      const members = [...previous.members, ...last.members];
      const sum = previous.room + last.room;
      blocks.push({ members, room: sum, start: wanted(members, sum) });
    }
  }
  const places = new Array<number>(wishes.length).fill(0);
  for (const block of blocks) {
    let y = block.start;
    for (const i of block.members) {
      const { room } = at(wishes, i);
      places[i] = y + room / 2;
      y += room;
    }
  }
  return places;
}

function at(wishes: readonly Wish[], index: number): Wish {
  const wish = wishes[index];
  if (!wish) throw new RangeError(`there is no wish ${index}`);
  return wish;
}
