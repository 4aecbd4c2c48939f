const face = /@font-face \{[^}]*\}/g;
const address = /url\('\.\/([^'?]+)[^']*'\)/;

/**
 * The stand-ins' own bold faces, by the names that systems know them by. Frames in a sandbox never get
 * the site's typefaces, so there the stand-ins have to serve for good, not for a moment.
 */
const bold: Readonly<Record<string, readonly string[]>> = {
  Arial: ['Arial Bold', 'Arial-BoldMT'],
  'Helvetica Neue': ['Helvetica Neue Bold', 'HelveticaNeue-Bold'],
  'Liberation Sans': ['Liberation Sans Bold'],
  Roboto: ['Roboto Bold', 'Roboto-Bold']
};

/**
 * How much narrower a bold stand-in has to be set than a regular one: Arial widens by 7 % from regular
 * to bold, Libre Franklin by 2.3 % from 400 to 600 (measured over the story's text).
 */
const narrower = 0.956;

/** The faces that stand in for the site's own and that the reader has already: no file is asked for. */
export const localFaces = (css: string): string =>
  (css.match(face) ?? [])
    .filter((rule) => !address.test(rule))
    .flatMap((rule) => [rule, ...boldFace(rule)])
    .join('\n');

function boldFace(rule: string): readonly string[] {
  const names = [...rule.matchAll(/local\('([^']*)'\)/g)].flatMap(
    ([, name = '']) => bold[name] ?? []
  );
  if (names.length === 0) return [];
  const scaled = (property: string, by: number) => (text: string) =>
    text.replace(new RegExp(`(${property}: )([\\d.]+)%`), (_, start, percent) => {
      return `${start}${(Number(percent) * by).toFixed(2)}%`;
    });
  return [
    [
      scaled('size-adjust', narrower),
      scaled('ascent-override', 1 / narrower),
      scaled('descent-override', 1 / narrower)
    ].reduce(
      (text, scale) => scale(text),
      rule.replace(
        /src: [^;]*;/,
        `font-weight: 550 700;\n  src: ${names.map((name) => `local('${name}')`).join(', ')};`
      )
    )
  ];
}

/**
 * The site's own faces.
 * @param files where each file is, by its name
 * @throws if one is not among them
 */
export const webFaces = (css: string, files: Readonly<Record<string, string>>): string =>
  (css.match(face) ?? [])
    .flatMap((rule) => {
      const name = address.exec(rule)?.[1];
      if (name === undefined) return [];
      const file = files[name];
      if (file === undefined) throw new Error(`the typeface ${name} is not at hand`);
      return [rule.replace(address, `url(${file})`)];
    })
    .join('\n');
