/**
 * What is made when first asked for, and then kept: a formatter of Intl, as a rule. A page needs few of
 * them, and making one takes as long as formatting a thousand dates. What nobody asks for need not come along.
 */
/* @__NO_SIDE_EFFECTS__ */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
