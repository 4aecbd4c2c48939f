import type { Party } from '../story/types';

/**
 * The parties' colours as a style sheet: `--party-<id>` by scheme, and by the light of a picture,
 * in the way of tokens.css.
 */
export function partyColours(parties: readonly Party[]): string {
  const block = (pick: (party: Party) => string) =>
    parties.map((party) => `--party-${party.id}:${pick(party)}`).join(';');
  const light = block((party) => party.colour);
  const dark = block((party) => party.colourDark);
  const forced = block(() => 'CanvasText');
  return [
    `:root,[data-light=day]{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root,[data-light=day]{${dark}}}`,
    `@media screen{[data-light=night],[data-light=dawn],[data-light=dusk]{${dark}}}`,
    `@media (forced-colors:active){:root,[data-light]{${forced}}}`
  ].join('\n');
}
