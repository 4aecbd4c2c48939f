import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a step of an unrolled story shows. */
export interface ShownStill {
  step: string;
  /** The files of its visible images. */
  files: string[];
  /** CSS pixels, of the first: on the page, and of the file. */
  width: number;
  naturalWidth: number;
}

/** The stills of all steps, when all have come. */
export async function shownStills(page: Page): Promise<ShownStill[]> {
  const images = '.step > img';
  // As if the reader had come near to each of them.
  await page.$$eval(images, (all) => all.forEach((image) => image.removeAttribute('loading')));
  await expect
    .poll(
      () =>
        page.$$eval(images, (all) =>
          all.some(
            (image) => image.getClientRects().length > 0 && !(image as HTMLImageElement).complete
          )
        ),
      { timeout: 30_000 }
    )
    .toBe(false);
  return page.$$eval('.step', (steps) =>
    steps.map((step) => {
      const shown = [...step.querySelectorAll<HTMLImageElement>(':scope > img')].filter(
        (image) => image.getClientRects().length > 0
      );
      return {
        step: step.id,
        files: shown.map(({ src }) => src.replace(/^.*\//, '')),
        width: Math.round(shown[0]?.getBoundingClientRect().width ?? 0),
        naturalWidth: shown[0]?.naturalWidth ?? 0
      };
    })
  );
}
