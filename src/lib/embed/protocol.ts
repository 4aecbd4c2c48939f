import { slug } from 'virtual:story';

/**
 * How a page that embeds a piece of the story (the host) and that piece (the guest) exchange messages: protocol
 * version 1. Both sides check what they receive against this one table; what does not fit is dropped,
 * never answered and never thrown. No message can navigate, run code, or carry markup or an address.
 *
 *   guest → host, by `postMessage`: hello. The host answers a frame of its own with init and a port.
 *   Over the port, host → guest: step, theme, visible, print; guest → host: size, ready, event.
 */
export const namespace = slug;
export const version = 1;

export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];
export const events = ['step', 'complete', 'interact', 'error'] as const;
export type EventName = (typeof events)[number];

/**
 * CSS pixels: what a guest may ask for. The most is there to stop a frame that grows without end, and
 * has to leave room for the longest piece: the whole story, unrolled, is about 43,000 on a desk and
 * 52,000 in any narrower frame. Below that it would be cut off, or have a scroll bar in the page's own.
 */
export const heights = { least: 100, most: 60_000 } as const;

interface Fields {
  readonly hello: { readonly id: string };
  readonly init: {
    readonly id: string;
    readonly theme: Theme;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly reducedMotion: boolean;
    readonly step: string;
  };
  readonly step: { readonly step: string };
  readonly theme: { readonly theme: Theme };
  readonly visible: { readonly visible: boolean };
  readonly print: object;
  readonly size: { readonly height: number };
  readonly ready: object;
  readonly event: { readonly name: EventName; readonly step: string };
}
export type MessageType = keyof Fields;
export type Message<T extends MessageType = MessageType> = {
  [K in T]: {
    readonly ns: typeof namespace;
    readonly v: typeof version;
    readonly type: K;
  } & Fields[K];
}[T];

/** The ids that a step may have, or what knows them. */
type Steps = Pick<readonly string[], 'includes'>;
type Check = (value: unknown, steps: Steps) => boolean;

const text =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && value.length <= 64 && shape.test(value);
const among =
  (list: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && list.includes(value);
const flag: Check = (value) => typeof value === 'boolean';
/** A step of the story, or nothing. */
const step: Check = (value, steps) =>
  value === '' || (typeof value === 'string' && steps.includes(value));
const token = text(/^[a-z0-9-]+$/);
/** Whether something is a language's tag, as the table lets it through. */
export const isLanguage = text(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

const table: { readonly [T in MessageType]: { readonly [F in keyof Fields[T]]: Check } } = {
  hello: { id: token },
  init: {
    id: token,
    theme: among(themes),
    lang: isLanguage,
    dir: among(['ltr', 'rtl']),
    reducedMotion: flag,
    step
  },
  step: { step },
  theme: { theme: among(themes) },
  visible: { visible: flag },
  print: {},
  size: {
    height: (value) =>
      Number.isInteger(value) &&
      (value as number) >= heights.least &&
      (value as number) <= heights.most
  },
  ready: {},
  event: { name: among(events), step }
};

/**
 * What was received, if it is a message of one of these types; else `null`. Never throws.
 * @param steps ids that a step may have
 */
export function parse<T extends MessageType>(
  received: unknown,
  types: readonly T[],
  steps: Steps
): Message<T> | null {
  try {
    // Nothing has no prototype to ask for, and throws; lists and all that is no object have a longer chain.
    const prototype: unknown = Object.getPrototypeOf(received);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return null;
    const given = received as Readonly<Record<string, unknown>>;
    const keys = Reflect.ownKeys(given);
    if (given.ns !== namespace || given.v !== version) return null;
    const type = types.find((one) => one === given.type);
    if (type === undefined || !keys.includes('type')) return null;
    const fields = Object.entries(table[type]) as [string, Check][];
    if (keys.length !== fields.length + 3) return null;
    for (const [name, check] of fields)
      if (!keys.includes(name) || !check(given[name], steps)) return null;
    // A copy of plain values: what was received cannot change afterwards.
    return Object.fromEntries(keys.map((key) => [key, given[key as string]])) as Message<T>;
  } catch {
    return null;
  }
}

/** A message as it is sent. */
export const message = <T extends MessageType>(type: T, fields: Fields[T]): Message<T> =>
  ({ ns: namespace, v: version, type, ...fields }) as Message<T>;
