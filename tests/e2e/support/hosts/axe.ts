import axe from 'axe-core';
import type { Pane } from '../engines/engine.ts';

/** Everything that axe objects to in one document, one line each; frames in it are asked by themselves. */
export async function objections(pane: Pane): Promise<string[]> {
  await pane.inject(axe.source);
  return pane.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `axe, ${id}: ${target} ${failureSummary}`)
    );
  });
}
