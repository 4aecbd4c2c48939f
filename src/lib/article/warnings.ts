import { describe, type Problem } from '../story';

const said = new Set<string>();

/**
 * Prints what an editor should look at, by file and line, each once however many pages are rendered.
 * @param say for tests; by default a warning of the process, which stops nothing
 */
export function sayWarnings(
  warnings: readonly Problem[],
  say: (line: string) => void = (line) => process.emitWarning(line)
): void {
  for (const line of warnings.map(describe)) {
    if (said.has(line)) continue;
    said.add(line);
    say(line);
  }
}
