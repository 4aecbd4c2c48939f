/**
 * Asks the site which edition was the last to correct an earlier one. The answer is the width of an
 * image: frames in a sandbox get one without CORS headers, and it passes every policy that lets the
 * stills pass. Where it does not come nothing is called, and it is not asked for again.
 * @param address of `embed/corrections.svg`
 */
export function askLastCorrecting(address: string, onAnswer: (edition: number) => void): void {
  const image = new Image();
  image.addEventListener('load', () => onAnswer(image.naturalWidth), { once: true });
  image.src = address;
}

/** The answer, as the build writes it: an image of no look, as wide as the number. */
export const correctionsImage = (last: number, said: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${last}" height="1"><title>${said}</title></svg>\n`;
