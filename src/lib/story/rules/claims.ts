import { didYouMean } from '../nearest.ts';
import type { Rows } from '../rows.ts';

/**
 * Every denial denies something that is said, and exact words come from where the claim was read.
 * @param known ids of the sources there are; an unknown one is said of the quotation's own row
 */
export function checkClaims({ claims, quotes }: Rows, known: readonly string[]): void {
  const read = new Map(quotes.map(({ value }) => [value.id, value.source]));
  for (const { value, cells } of claims) {
    const { question, asks, position, denies, quote, sources } = value;
    const others = claims.filter((other) => other.value.question === question);
    const said = new Set(others.map((other) => other.value.position));
    for (const denied of denies) {
      if (denied === position) {
        cells.report('denies', `“${denied}” is its own position`, 'name the position it denies');
      } else if (!said.has(denied)) {
        const found = `nobody takes the position “${denied}” on ${question}`;
        const advice = 'name the position of a row of the same question';
        cells.report('denies', found + didYouMean(denied, said), advice);
      }
    }
    const first = others[0]?.value.asks ?? asks;
    if (asks !== first) {
      const found = `${question} asks “${first}” in another row`;
      cells.report('asks', found, 'ask it in the same words in every row');
    }
    const source = quote === null ? undefined : read.get(quote);
    if (source !== undefined && known.includes(source) && !sources.includes(source)) {
      const found = `the words of “${quote}” were read in “${source}”`;
      cells.report('quote', found, 'name that source in sources, or leave the quotation out');
    }
  }
}
