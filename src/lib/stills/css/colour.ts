import { converter, formatHex, formatHex8, parse, type Oklab } from 'culori';
import { atCommas, replaceCalls } from './functions';

const toOklab = converter('oklab');

function oklab(text: string): Oklab {
  const colour = parse(text);
  if (!colour) throw new Error(`“${text}” is no colour that a still can mix`);
  return toOklab(colour);
}

/** `red 30%` as the colour and its share, `null` where none is given. */
function component(text: string): { colour: Oklab; share: number | null } {
  const [, colour = text, share] = /^(.*\S)\s+([\d.]+)%$/.exec(text) ?? [];
  return { colour: oklab(colour), share: share === undefined ? null : Number(share) / 100 };
}

/**
 * The colour of `color-mix(in oklab, …)`, premultiplied as https://www.w3.org/TR/css-color-5/#color-mix
 * asks for.
 * @param argument what stands between the brackets
 * @throws if it mixes in another space, or a colour or the shares make no sense
 */
function mixed(argument: string): string {
  const [space, first = '', second = ''] = atCommas(argument);
  if (space !== 'in oklab') throw new Error(`color-mix(${argument}): stills mix in oklab only`);
  const [a, b] = [component(first), component(second)];
  const p = a.share ?? 1 - (b.share ?? 0.5);
  const q = b.share ?? 1 - p;
  const sum = p + q;
  if (sum <= 0) throw new Error(`color-mix(${argument}): its shares sum to nothing`);
  const [wa, wb] = [(p / sum) * (a.colour.alpha ?? 1), (q / sum) * (b.colour.alpha ?? 1)];
  const whole = wa + wb;
  const part = (key: 'l' | 'a' | 'b') =>
    whole === 0 ? 0 : (a.colour[key] * wa + b.colour[key] * wb) / whole;
  return hex({
    mode: 'oklab',
    l: part('l'),
    a: part('a'),
    b: part('b'),
    alpha: whole * Math.min(1, sum)
  });
}

const hex = (colour: Oklab): string =>
  (colour.alpha ?? 1) < 1 ? formatHex8(colour) : formatHex(colour);

/** A value with every `color-mix()` worked out, the innermost first. */
export const withoutMixes = (value: string): string =>
  replaceCalls(value, 'color-mix', (argument) => mixed(withoutMixes(argument)));

/** A colour in its shortest hexadecimal form; what is none (`none`, `url(…)`) as it is. */
export function plainColour(value: string): string {
  const colour = /^(none|url\()/.test(value) ? undefined : parse(value);
  if (!colour) return value;
  const long = hex(toOklab(colour));
  return long.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

/** What `color-scheme` may come to. */
export type Scheme = 'light' | 'dark';

/** A value with every `light-dark()` answered. */
const inScheme = (value: string, scheme: Scheme): string =>
  replaceCalls(value, 'light-dark', (argument) =>
    inScheme(atCommas(argument)[scheme === 'light' ? 0 : 1] ?? '', scheme)
  );

/**
 * The plain colour of a value in each of the schemes that it may be seen in; where two differ both, as
 * `light-dark(#fff,#000)`.
 */
export function colourIn(value: string, schemes: readonly Scheme[]): string {
  const colours = schemes.map((scheme) => plainColour(withoutMixes(inScheme(value, scheme))));
  return new Set(colours).size === 1 ? (colours[0] ?? '') : `light-dark(${colours.join()})`;
}
