/**
 * A promise that is not waited for longer than this.
 * @param limit milliseconds
 * @throws (rejects) with what the promise does, or with these words where it has not settled by then
 */
export function within<T>(limit: number, promise: Promise<T>, words: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(words)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
