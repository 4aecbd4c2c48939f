/** What a bundler adds to an error. */
interface Located {
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number };
  readonly frame?: string;
}

/**
 * An error as an editor reads it: what is wrong and where, and its causes. Where it was thrown is for
 * those who set `DEBUG`.
 */
export function plainError(error: unknown, debug = Boolean(process.env.DEBUG)): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack, cause, id, loc, frame } = error as Error & Located;
  const file = loc?.file ?? id;
  const place =
    file && !message.includes(file) ? [[file, loc?.line].filter(Boolean).join(':')] : [];
  const because = cause === undefined ? [] : [`because: ${plainError(cause, debug)}`];
  const own = debug && stack ? stack : message;
  return [own, ...place, ...(frame ? [frame] : []), ...because].join('\n');
}
