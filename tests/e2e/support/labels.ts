import type { Page } from 'playwright-core';

/** Left, top, right, bottom, in CSS pixels of the window. */
export type Box = [number, number, number, number];

/** A label of a picture as the browser has set it. */
export interface SeenLabel {
  key: string;
  /** What it covers: a box a line, or a row of small ones along a line that is turned. */
  boxes: Box[];
  /** The smallest of its text, as rendered. */
  size: number;
}

/** What the stage of a step shows, as far as labels are concerned. */
export interface Sheet {
  labels: SeenLabel[];
  /** All other words of the picture, and the small map. */
  others: { key: string; boxes: Box[] }[];
  /** The picture itself. */
  picture: Box;
  /** The cards in sight. */
  cards: Box[];
  /** Whose data it is. */
  credit: Box[];
}

/** Reads the picture of a step from the page; every box is measured by the browser. */
export function readSheet(page: Page, step: string): Promise<Sheet> {
  return page.evaluate((id) => {
    const stage = document.querySelector(`[data-stage][data-step="${id}"]`);
    const box = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left, top, right, bottom];
    };
    // A turned line's own box covers ground far from its letters: it is cut into squares.
    const boxesOf = (text: SVGTextElement): Box[] => {
      const matrix = text.getScreenCTM();
      if (!matrix || Math.abs(matrix.b) < 0.01) return [box(text)];
      const { x, y, width, height } = text.getBBox();
      const count = Math.ceil(width / height);
      return Array.from({ length: count }, (_, i): Box => {
        const centre = new DOMPoint(x + ((i + 0.5) * width) / count, y + height / 2);
        const at = centre.matrixTransform(matrix);
        // Letters without their leading.
        const half = 0.36 * height * Math.hypot(matrix.a, matrix.b);
        return [at.x - half, at.y - half, at.x + half, at.y + half];
      });
    };
    const sizeOf = (text: SVGTextElement): number => {
      const { a, b } = text.getScreenCTM() ?? { a: 0, b: 0 };
      const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
      return Math.round(size * 1000) / 1000;
    };
    const seen = (element: Element): boolean => element.getClientRects().length > 0;
    const texts = (root: Element) => [...root.querySelectorAll('text')].filter(seen);
    const svg = [...(stage?.querySelectorAll('svg') ?? [])].find(
      (each) => seen(each) && each.querySelector('[data-label]')
    );
    const labels = [...(svg?.querySelectorAll('[data-label]') ?? [])].map((label) => ({
      key: label.getAttribute('data-label') ?? '',
      boxes: texts(label).flatMap(boxesOf),
      size: Math.min(...texts(label).map(sizeOf))
    }));
    const loose = svg ? texts(svg).filter((text) => !text.closest('[data-label]')) : [];
    const locator = svg?.querySelector('.locator rect');
    return {
      labels,
      others: [
        ...loose.map((text) => ({ key: text.textContent ?? '', boxes: boxesOf(text) })),
        ...(locator ? [{ key: 'locator', boxes: [box(locator)] }] : [])
      ],
      picture: stage ? box(stage) : ([0, 0, 0, 0] as Box),
      cards: [...document.querySelectorAll('.card')].filter(seen).map(box),
      credit: loose.filter((text) => text.textContent?.includes('©')).flatMap(boxesOf)
    };
  }, step);
}
