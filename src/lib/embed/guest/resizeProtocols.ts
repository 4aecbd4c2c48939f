/**
 * How other people's hosts receive a height, and how they ask for one: a row for each. Pure: messages in
 * and out. All of it goes to whoever embeds us, so it holds nothing but numbers and what the host itself
 * gave.
 */
import type { Asked } from './address';

export interface Size {
  /** Whole CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a guest knows of its host: by the frame's address, and by what the host has said. */
export interface Known extends Pick<Asked, 'pym' | 'secret'> {
  /** The name that iframe-resizer gave the frame, or `null` where the host has not greeted by it. */
  readonly resizer: string | null;
  /** Whether iframe-resizer has been told a size: until then the host may hide the frame. */
  readonly told: boolean;
}

interface Protocol {
  /** What to post for a size; nothing where the host has not shown that it speaks this. */
  says(size: Size, known: Known): string | object | null;
  /** What a host asks by it, in one word; `null` for what is no question of it. */
  asks?(received: Received, known: Known): string | null;
}

/** A message, as far as any of these protocols looks into it. */
interface Received {
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** iframe-resizer marks all that it says. */
const mark = '[iFrameSizer]';
/** Its greeting: the frame's name, a margin, whether the width follows too, and more. */
const greeting = /^\[iFrameSizer\]([^:\s]{1,64}):[^:]{0,64}:(?:true|false):[^:]{0,64}:/;

const protocols = {
  /** https://amp.dev/documentation/components/amp-iframe#iframe-resizing */
  amp: { says: ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }) },
  /** https://github.com/Lemick/open-iframe-resizer, packages/core/src/child.ts */
  openIframeResizer: {
    says: ({ width, height }) => ({ type: 'iframe-resized', width, height }),
    asks: ({ fields: { type } }) =>
      type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' ? type : null
  },
  /** https://github.com/nprapps/pym.js: a name, a type and a value, between marks. It asks by its width. */
  pym: {
    says: ({ height }, { pym }) =>
      pym === null ? null : ['pym', pym, 'height', String(height)].join('xPYMx'),
    asks: ({ text }, { pym }) =>
      pym !== null && text.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`) ? 'pym' : null
  },
  /** https://github.com/WordPress/wordpress-develop, src/js/_enqueues/lib/embed-template.js */
  wordpress: {
    says: ({ height }, { secret }) =>
      secret === null ? null : { message: 'height', value: height, secret },
    asks: ({ fields }, { secret }) =>
      secret !== null && fields.secret === secret && fields.message === 'ready' ? 'ready' : null
  },
  /**
   * https://iframe-resizer.com, versions 3 to 5: between colons the frame's name, its height and width,
   * and why it is said. The name comes with the greeting; see `resizerName`.
   */
  iframeResizer: {
    says: ({ width, height }, { resizer, told }) =>
      resizer === null ? null : `${mark}${resizer}:${height}:${width}:${told ? 'resize' : 'init'}`,
    asks: ({ text }, { resizer }) =>
      resizer === null
        ? null
        : text === `${mark}resize`
          ? 'resize'
          : greeting.exec(text)?.[1] === resizer
            ? 'greeting'
            : null
  }
} satisfies Readonly<Record<string, Protocol>>;

const rows: readonly Protocol[] = Object.values(protocols);

/** Everything to post for one size, for the hosts that this guest's address and plain frames allow. */
export const sizeMessages = (known: Known, size: Size): readonly (string | object)[] =>
  rows.flatMap(({ says }) => says(size, known) ?? []);

/** The name in a greeting of iframe-resizer's; `null` in anything else. Never throws. */
export const resizerName = (received: unknown): string | null =>
  typeof received === 'string' ? (greeting.exec(received)?.[1] ?? null) : null;

/** Which question for the height a host's message is; `null` for any other. Never throws. */
export function sizeQuestion(received: unknown, known: Known): string | null {
  try {
    const text = typeof received === 'string' ? received : '';
    const fields = (typeof received === 'object' && received) || {};
    for (const { asks } of rows) {
      const question = asks?.({ text, fields: fields as Received['fields'] }, known);
      if (question) return question;
    }
    return null;
  } catch {
    return null;
  }
}
