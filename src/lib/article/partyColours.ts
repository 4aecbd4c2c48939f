import { wcagContrast } from 'culori';
import type { Party } from '../story/types';
import { bySwitches } from './schemeSwitches';

/**
 * The parties' colours as a style sheet: `--party-<id>`, and `--on-party-<id>` for letters on it, which `color-scheme` decides in the way of
 * tokens.css; the switches of `schemeSwitches.ts` where the browser cannot read that.
 */
export function partyColours(parties: readonly Party[]): string {
  const block = (pick: (party: Party) => string) =>
    parties.map((party) => `--party-${party.id}:${pick(party)}`).join(';');
  const letters = (pick: (party: Party) => string) =>
    parties.map((party) => `--on-party-${party.id}:${pick(party)}`).join(';');
  const by = (join: (light: string, dark: string) => string) =>
    [
      block(({ colour, colourDark }) => join(colour, colourDark)),
      letters(({ colour, colourDark }) => join(on(colour), on(colourDark)))
    ].join(';');
  const both = by((light, dark) => `light-dark(${light},${dark})`);
  const forced = block(() => 'CanvasText');
  return [
    `:root{${by(bySwitches)}}`,
    `@supports (color:light-dark(red,red)){:root{${both}}}`,
    `@media (forced-colors:active){:root{${forced}}}`
  ].join('\n');
}

/** White or black: one of them keeps 4.5:1 on any colour. */
const on = (colour: string): string =>
  wcagContrast('#fff', colour) >= wcagContrast('#000', colour) ? '#fff' : '#000';
