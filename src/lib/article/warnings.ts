import { describe, type Problem } from '../story';

const said = new Set<string>();

/**
 * Prints what an editor should look at, by file and line, each once however many pages are rendered.
 * @param say for tests; by default the terminal
 */
export function sayWarnings(
  warnings: readonly Problem[],
  say: (line: string) => unknown = (line) => process.stderr.write(`  ${line}\n`)
): void {
  for (const line of warnings.map(describe)) {
    if (said.has(line)) continue;
    said.add(line);
    say(line);
  }
}
