import type { Choices } from './choices';

/**
 * Stills hold light and dark, and follow the reader's system; where the address asks for a theme they
 * follow that. Browsers that hand an image its scheme would do so by themselves.
 */
export function themeStills(theme: Choices['theme']): void {
  const pictures = [...document.querySelectorAll<HTMLElement>('picture.still')];
  if (theme === 'light')
    for (const dark of pictures.flatMap((each) => [...each.querySelectorAll('[srcset$="#dark"]')]))
      dark.remove();
  if (theme !== 'dark') return;
  for (const source of pictures.flatMap((each) => [...each.querySelectorAll('source')]))
    source.srcset = darkOf(source.srcset);
  for (const image of document.querySelectorAll<HTMLImageElement>('.still > img, .step > img'))
    image.src = darkOf(image.src);
}

const darkOf = (file: string): string => (file.endsWith('#dark') ? file : `${file}#dark`);
