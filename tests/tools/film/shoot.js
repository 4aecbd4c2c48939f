import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from './progress.js';
import { ask, openStudio } from './studio.js';

/** @import { Browser } from 'playwright-core' */

/**
 * What `filmOf` of `src/build/film/film.ts` gives.
 * @typedef {{ asked: { width: number, height: number, formats: ('mp4' | 'webm')[], frames: boolean },
 *   title: string, artist: string, date: string, rate: number, frames: number,
 *   shots: () => Iterable<{ svg: string, frames: number }> }} Film
 */

/** What each kind of file needs of a browser, in words. */
const encoders = { mp4: 'H.264 (avc1.640028)', webm: 'VP9 (vp09.00.40.08)' };

/**
 * Draws a film frame by frame, and writes it in each of the formats that the browser can encode.
 * @param {Browser} browser
 * @param {Film} film
 * @param {{ folder: string, name: string }} where
 * @returns {Promise<{ files: { path: string, bytes: number }[], hash: string }>} `hash` of the drawn frames
 * @throws where the browser can encode none of them
 */
export async function shoot(browser, film, { folder, name }) {
  const { width, height, formats, frames: asFrames } = film.asked;
  const page = await openStudio(browser);
  const can = asFrames ? [] : await ask(page, 'encodable', formats, { width, height });
  const version = browser.version();
  for (const kind of asFrames ? [] : formats.filter((each) => !can.includes(each)))
    console.error(
      `Chromium ${version} has no encoder for ${encoders[kind]} at ${width}x${height}: no .${kind} is made.`
    );
  if (!asFrames && can.length === 0)
    throw new Error(
      'So no film can be made. Set CHROME_PATH to a Chrome or Chromium that encodes, or take --frames.'
    );
  const { title, artist, date, rate } = film;
  await ask(page, 'begin', can, { width, height, rate, title, artist, date });
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256');
  const files = [];
  const say = progress(film.frames);
  let done = 0;
  for (const { svg, frames } of film.shots()) {
    hash.update(`${await ask(page, 'draw', svg)} ${frames}\n`);
    if (asFrames) {
      const path = join(folder, `${name}-${String(done).padStart(5, '0')}.png`);
      files.push(write(path, await ask(page, 'png')));
    } else await ask(page, 'hold', frames);
    done += frames;
    say(done);
  }
  const films = await ask(page, 'end');
  for (const [i, kind] of can.entries())
    files.push(write(join(folder, `${name}.${kind}`), films[i]));
  await page.close();
  return { files, hash: hash.digest('hex') };
}

/**
 * @param {string} path
 * @param {string} data in base64
 */
function write(path, data) {
  const bytes = Buffer.from(data, 'base64');
  writeFileSync(path, bytes);
  return { path, bytes: bytes.length };
}
