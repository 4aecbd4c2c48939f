const face = /@font-face \{[^}]*\}/g;
const address = /url\('\.\/([^'?]+)[^']*'\)/;

/** The faces that stand in for the site's own and that the reader has already: no file is asked for. */
export const localFaces = (css: string): string =>
  (css.match(face) ?? []).filter((rule) => !address.test(rule)).join('\n');

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
