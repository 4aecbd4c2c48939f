import { readFileSync } from 'node:fs';

const FOLDER = 'src/lib/article/fonts';

/** The rules `@font-face` of the story's typefaces, without their braces. */
export const faces = (): readonly string[] =>
  [...readFileSync(`${FOLDER}/fonts.css`, 'utf8').matchAll(/@font-face \{([^}]*)\}/g)].map(
    ([, body = '']) => body
  );

/** Whether the files of a family, its extended letters' included, hold a character. */
export function held(family: string): (character: string) => boolean {
  const ranges = faces()
    .filter((face) => new RegExp(`font-family: '${family}( Extended)?'`).test(face))
    .flatMap((face) => /unicode-range: ([^;]*)/.exec(face)?.[1]?.split(', ') ?? [])
    .map((range) => range.slice(2).split('-'))
    .map(([from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const);
  return (character) => {
    const code = character.codePointAt(0)!;
    return ranges.some(([from, to]) => from <= code && code <= to);
  };
}
