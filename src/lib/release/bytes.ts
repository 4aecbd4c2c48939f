import { createHash } from 'node:crypto';

/** How many bytes a file of this content has. */
export const bytesOf = (body: string | Uint8Array): number => Buffer.byteLength(body);

/** As a Data Package has it: `sha256:` and 64 hex digits. */
export const hashOf = (body: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(body).digest('hex')}`;

/** What `make` gives, worked out once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** JSON as every file of the release has it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
