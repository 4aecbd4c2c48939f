import type { Party } from '../story/types';

/**
 * The parties' colours as a style sheet: `--party-<id>`, which `color-scheme` decides in the way of
 * tokens.css; light where the browser cannot read that.
 */
export function partyColours(parties: readonly Party[]): string {
  const block = (pick: (party: Party) => string) =>
    parties.map((party) => `--party-${party.id}:${pick(party)}`).join(';');
  const light = block(({ colour }) => colour);
  const both = block(({ colour, colourDark }) => `light-dark(${colour},${colourDark})`);
  const forced = block(() => 'CanvasText');
  return [
    `:root{${light}}`,
    `@supports (color:light-dark(red,red)){:root{${both}}}`,
    `@media (forced-colors:active){:root{${forced}}}`
  ].join('\n');
}
