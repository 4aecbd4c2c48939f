import { dodge } from '../../drawing/dodge';
import { sans, textWidth } from '../../drawing/textWidth';
import type { Berth, Cell } from './outline';
import { words } from './strings';
import type { District } from './types';

/** A district's name and count; all pixels from the grid's left upper corner. */
export interface Name {
  readonly district: District;
  readonly count: string;
  /** Where both lines begin, end or have their middle, as `anchor` says; `y` is their top. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly left: number;
  readonly right: number;
}

interface Measures {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  /** Pixels under the grid. */
  readonly below: number;
}

/** Pixels; `count` is 0 where names stand without. */
export interface NameType {
  readonly name: number;
  readonly count: number;
}
/** Line height over size. */
export const leading = 1.25;

/** Pixels between a name and the tiles. */
const gap = 7;
const strong = { ...sans, weight: 700 };

/** The height of a name with its count. */
export const roomFor = ({ name, count }: NameType): number => (name + count) * leading + 2;

/** Sets the names of all districts at their berths, clear of each other and of every tile. */
export function placeNames(
  berths: readonly Berth[],
  cells: readonly Cell[],
  measures: Measures,
  { name: nameSize, count: countSize }: NameType,
  roomy: boolean
): Name[] {
  const { width, height, rows, below } = measures;
  const room = roomFor({ name: nameSize, count: countSize });
  return (['left', 'right', 'below'] as const).flatMap((side) => {
    const here = berths.filter((berth) => berth.side === side);
    const middles =
      side === 'below'
        ? here.map(({ row }) => row * height + 3 + room / 2)
        : dodge(
            here.map(({ row }) => ({ at: row * height, room })),
            -4,
            rows * height + below
          );
    return here.map(({ district, column }, i): Name => {
      const y = (middles[i] ?? 0) - room / 2;
      const count =
        countSize === 0 ? '' : roomy ? words.won(district.won) : words.wonShort(district.won);
      const long = Math.max(
        textWidth(district.name, nameSize, strong),
        textWidth(count, countSize)
      );
      // All rows that the two lines pass: the name stands clear of the longest of them.
      const passed = cells.filter(({ row }) => row * height < y + room && (row + 1) * height > y);
      const columns = passed.map((cell) => cell.column);
      if (side === 'left') {
        const x = Math.min(...columns, column) * width - gap;
        return { district, count, x, y, anchor: 'end', left: x - long, right: x };
      }
      if (side === 'right') {
        const x = Math.max(...columns.map((one) => one + 1), column) * width + gap;
        return { district, count, x, y, anchor: 'start', left: x, right: x + long };
      }
      const x = column * width;
      return { district, count, x, y, anchor: 'middle', left: x - long / 2, right: x + long / 2 };
    });
  });
}
