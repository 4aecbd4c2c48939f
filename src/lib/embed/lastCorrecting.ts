/**
 * Where a site says which edition was the last to correct an earlier one. It stands among the stills, for
 * a host may let in nothing of ours but those; no step can have its name.
 */
export const correctionsFile = 'corrections.edition.svg';

/** The answer, as the build writes it: an image of no look, as wide as the number. */
export const correctionsImage = (last: number, said: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${last}" height="1"><title>${said}</title></svg>\n`;

/**
 * Asks for it. An image, because a frame in a sandbox gets one without CORS headers, and because it passes
 * every policy that lets the stills pass. Where none comes nothing is called, and it is not asked for again.
 * @param stills the address of the folder of the stills, with `/` at its end
 */
export function askLastCorrecting(stills: string, onAnswer: (edition: number) => void): void {
  const image = new Image();
  image.addEventListener('load', () => onAnswer(image.naturalWidth), { once: true });
  image.src = stills + correctionsFile;
}
