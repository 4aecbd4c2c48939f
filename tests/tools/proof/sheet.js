import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @import { Browser } from 'playwright-core' */

/** How wide a picture is on its sheet, and how many stand in a row. */
const rowOf = (/** @type {number} */ width) =>
  width < 500
    ? { thumb: 300, most: 6 }
    : width < 900
      ? { thumb: 380, most: 5 }
      : { thumb: 640, most: 3 };

/**
 * Lays a chapter's pictures out on one sheet: a page that links to each, and a photograph of it.
 *
 * @param {Browser} browser
 * @param {{ out: string, name: string, files: string[], width: number }} sheet
 *   `files` as they are named within `out`; `width` of the window they show, CSS px
 */
export async function layOut(browser, { out, name, files, width }) {
  const { thumb, most } = rowOf(width);
  const figures = files.map(
    (file) => `<figure><a href="${file}"><img src="${file}" width="${thumb}" alt=""></a>
<figcaption>${file.replace(/^.*\/|\.png$/g, '')}</figcaption></figure>`
  );
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px; font: 12px sans-serif; background: #888 }
  figure { margin: 0 }
  img { display: block }
</style>
${figures.join('\n')}
`;
  const file = `${out}/${name}.html`;
  writeFileSync(file, html);
  const columns = Math.min(most, files.length);
  const page = await browser.newPage({
    viewport: { width: columns * (thumb + 8) + 8, height: 400 }
  });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  await page.close();
  console.log(`${out}/${name}.png`);
}
