import type { Sentences } from '../../lib/story/sentences.ts';

/** What prints; errors stand out. */
export interface Printer {
  readonly info: (line: string) => unknown;
  readonly error: (line: string) => unknown;
}

/**
 * Says in the terminal what is found in the story, each sentence once for as long as it holds, and
 * when nothing keeps it from being built any more.
 */
export function createTerminal({ info, error }: Printer): (found: Sentences) => void {
  let said: Sentences = { errors: [], warnings: [] };
  return (found) => {
    const [errors, warnings] = (['errors', 'warnings'] as const).map((kind) =>
      found[kind].filter((sentence) => !said[kind].includes(sentence))
    ) as [string[], string[]];
    for (const sentence of errors) error(`  ${sentence}`);
    for (const sentence of warnings) info(`  ${sentence}`);
    if (said.errors.length > 0 && found.errors.length === 0) info('  no errors any more');
    said = found;
  };
}
