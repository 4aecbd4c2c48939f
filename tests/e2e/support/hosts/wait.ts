/**
 * Looks again and again until there is something to see.
 * @param what for people, should it never come
 * @param patience in milliseconds
 * @throws when that has run out
 */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  patience = 30_000
): Promise<NonNullable<T>> {
  for (const end = Date.now() + patience; ; await new Promise((done) => setTimeout(done, 40))) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`This never happens: ${what}`);
  }
}
