/**
 * Looks again and again until there is something to see.
 * @param what for people, should it never come
 * @throws after ten seconds
 */
export async function until<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  for (const end = Date.now() + 10_000; ; await new Promise((done) => setTimeout(done, 40))) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`This never happens: ${what}`);
  }
}
