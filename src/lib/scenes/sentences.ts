/** Things said one after another, each without a full stop of its own; empty ones are left out. */
export const sentences = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
