/**
 * The steps of a piece by every id that they were published under. A host may have copied an id long
 * ago, and goes on using it; what is said back to it uses it too.
 */
export interface StepNames {
  /** Whether this is the id of a step, one that it has or one that it had. */
  includes(id: string): boolean;
  /** The id that the step has now; `''` for what is no step's. */
  now(id: string): string;
  /** The id by which the host last named this step, or else its own. */
  called(id: string): string;
}

/**
 * @param ids of the steps
 * @param moved earlier ids, each with the one that took its place
 */
export function stepNames(
  ids: readonly string[],
  moved: Readonly<Record<string, string>> = {}
): StepNames {
  const present = new Map([...Object.entries(moved), ...ids.map((id) => [id, id] as const)]);
  const called = new Map<string, string>();
  return {
    includes: (id) => present.has(id),
    now(id) {
      const step = present.get(id) ?? '';
      if (step) called.set(step, id);
      return step;
    },
    called: (id) => called.get(id) ?? id
  };
}
