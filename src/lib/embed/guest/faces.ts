const face = /@font-face \{[^}]*\}/g;
const address = /url\('\.\/([^'?]+)[^']*'\)/;

/**
 * The stand-ins' own bold faces, by the names that systems know them by, and how much wider they are than
 * the regular ones, measured over the story's text. Frames in a sandbox never get the site's typefaces,
 * so there the stand-ins have to serve for good, not for a moment.
 */
const bold: Readonly<
  Record<string, { readonly names: readonly string[]; readonly widens: number }>
> = {
  Arial: { names: ['Arial Bold', 'Arial-BoldMT'], widens: 1.07 },
  'Helvetica Neue': { names: ['Helvetica Neue Bold', 'HelveticaNeue-Bold'], widens: 1.07 },
  'Liberation Sans': { names: ['Liberation Sans Bold'], widens: 1.07 },
  Roboto: { names: ['Roboto Bold', 'Roboto-Bold'], widens: 1.07 },
  'DejaVu Sans': { names: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], widens: 1.129 }
};

/** How much Libre Franklin widens from 400 to 600, measured in the same way. */
const widens = 1.023;

/** The faces that stand in for the site's own and that the reader has already: no file is asked for. */
export const localFaces = (css: string): string =>
  (css.match(face) ?? [])
    .filter((rule) => !address.test(rule))
    .flatMap((rule) => [rule, ...boldFace(rule)])
    .join('\n');

function boldFace(rule: string): readonly string[] {
  const found = [...rule.matchAll(/local\('([^']*)'\)/g)].flatMap(
    ([, name = '']) => bold[name] ?? []
  );
  if (!found[0]) return [];
  const names = found.flatMap((each) => each.names);
  const narrower = widens / found[0].widens;
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
