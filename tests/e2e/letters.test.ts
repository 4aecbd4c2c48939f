import { Resvg } from '@resvg/resvg-js';
import { wcagContrast } from 'culori';
import type { Element } from 'domhandler';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementsOf, inheritedBy, parseMarkup, writeMarkup } from '$lib/stills/tree';
import { forRasteriser } from '../../src/build/stills/rasteriser';

const folder = 'build/stills';
const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));

/** The opacity of an element and of all around it. */
function opacityOf(element: Element): number {
  const own = Number(element.attribs['opacity'] ?? 1);
  const { parent } = element;
  return parent && 'attribs' in parent ? own * opacityOf(parent) : own;
}

/** Text that is told from what it lies on by a halo has that as its ground; else what is drawn there. */
const haloOf = (text: Element): string | null => {
  const stroke = inheritedBy(text, 'stroke') ?? 'none';
  return stroke === 'none' ? null : stroke;
};

/** The commonest colour of a picture in a box of some pixels around a place. */
function colourAt({ pixels, width }: { pixels: Buffer; width: number }, x: number, y: number) {
  const counts = new Map<string, number>();
  for (let row = Math.round(y) - 3; row <= y + 3; row++)
    for (let column = Math.round(x) - 3; column <= x + 3; column++) {
      const at = 4 * (row * width + column);
      const colour = `#${pixels.subarray(at, at + 3).toString('hex')}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}

test.for(['light', 'dark'] as const)(
  'in every still, %s, text keeps 4.5:1 on what lies under it',
  (scheme) => {
    const low: string[] = [];
    for (const file of files) {
      const page = parseMarkup(forRasteriser(readFileSync(`${folder}/${file}`, 'utf8'), scheme));
      const texts = elementsOf(page).filter(({ name }) => name === 'text');
      const bare = texts.filter((text) => haloOf(text) === null);
      const kept = texts.map((text) => ({
        text,
        fill: inheritedBy(text, 'fill') ?? '#000',
        halo: haloOf(text),
        opacity: opacityOf(text)
      }));
      // Drawn without its words, and at its own size.
      for (const text of texts) text.attribs['display'] = 'none';
      const image =
        bare.length > 0 ? new Resvg(page.children.map(writeMarkup).join('')).render() : null;
      const drawn = image && { pixels: image.pixels, width: image.width };
      for (const { text, fill, halo, opacity } of kept) {
        // What is on its way out is not read, and of letters drawn at the middle alone the place is known.
        if (opacity < 1 || fill === 'none') continue;
        const middle = inheritedBy(text, 'text-anchor') === 'middle';
        if (halo === null && !middle) continue;
        const [x, y, size] = ['x', 'y', 'font-size'].map((name) =>
          Number(inheritedBy(text, name) ?? 0)
        ) as [number, number, number];
        const ground = halo ?? colourAt(drawn!, x, y - size * 0.36);
        const contrast = wcagContrast(fill, ground);
        if (contrast < 4.5) {
          const words = writeMarkup(text).replace(/<[^>]*>/g, '');
          low.push(`${file}: “${words}” ${fill} on ${ground}, ${contrast.toFixed(2)}`);
        }
      }
    }
    expect(low).toEqual([]);
  }
);
