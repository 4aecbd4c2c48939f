/** Freezes a tree of plain objects and arrays to its leaves, and gives it back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}

/** A lookup without inherited names: `records['constructor']` is as unknown as any other. */
export function recordBy<T>(items: readonly T[], key: (item: T) => string): Record<string, T> {
  const record = Object.create(null) as Record<string, T>;
  for (const item of items) record[key(item)] = item;
  return record;
}
