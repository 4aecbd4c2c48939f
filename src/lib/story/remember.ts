/**
 * A function of a text that keeps, for each place, what it gave for the last text there: the dev
 * server reads the whole story at every save, and all but one of its files are as they were.
 * What it gives must not be changed by those who ask.
 * @param make depends on the text alone
 */
export function remember<T>(make: (text: string) => T): (place: string, text: string) => T {
  const kept = new Map<string, { readonly text: string; readonly made: T }>();
  return (place, text) => {
    const known = kept.get(place);
    if (known?.text === text) return known.made;
    const made = make(text);
    kept.set(place, { text, made });
    return made;
  };
}
