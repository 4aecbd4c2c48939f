/**
 * How other people's hosts receive a height, and how they ask for one. Pure: messages in and out.
 * All of it goes to whoever embeds us, so it holds nothing but numbers and what the host itself gave.
 */
import type { Asked } from './address';

export interface Size {
  /** Whole CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** https://amp.dev/documentation/components/amp-iframe#iframe-resizing */
const amp = ({ height }: Size) => ({ sentinel: 'amp', type: 'embed-size', height }) as const;

/** https://github.com/Lemick/open-iframe-resizer, packages/core/src/child.ts */
const openIframeResizer = ({ width, height }: Size) =>
  ({ type: 'iframe-resized', width, height }) as const;

/** https://github.com/nprapps/pym.js: a name, a type and a value, between marks. */
const pym = (name: string, { height }: Size): string =>
  ['pym', name, 'height', String(height)].join('xPYMx');

/** https://github.com/WordPress/wordpress-develop, src/js/_enqueues/lib/embed-template.js */
const wordpress = (secret: string, { height }: Size) =>
  ({ message: 'height', value: height, secret }) as const;

/** Everything to post for one size, for the hosts that this guest's address and plain frames allow. */
export function sizeMessages(
  asked: Pick<Asked, 'pym' | 'secret'>,
  size: Size
): readonly (string | object)[] {
  return [
    amp(size),
    openIframeResizer(size),
    ...(asked.pym === null ? [] : [pym(asked.pym, size)]),
    ...(asked.secret === null ? [] : [wordpress(asked.secret, size)])
  ];
}

const resizerQuestions: readonly unknown[] = ['iframe-child-init', 'iframe-get-child-dimensions'];

/**
 * Whether a host asks for the height: WordPress with its secret, open-iframe-resizer in its own words,
 * or pym, which says the new width. Never throws.
 */
export function asksForSize(received: unknown, asked: Pick<Asked, 'pym' | 'secret'>): boolean {
  try {
    if (typeof received === 'string')
      return asked.pym !== null && received.startsWith(`pymxPYMx${asked.pym}xPYMxwidthxPYMx`);
    if (typeof received !== 'object' || received === null) return false;
    const { type, message, secret } = received as Readonly<Record<string, unknown>>;
    if (resizerQuestions.includes(type)) return true;
    return asked.secret !== null && secret === asked.secret && message === 'ready';
  } catch {
    return false;
  }
}
