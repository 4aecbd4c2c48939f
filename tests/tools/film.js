// Makes a film of a chapter or a scene, for feeds that take no pages: MP4 and WebM, by the encoders of
// the Chromium at hand.
//   npm run film -- SCENE_OR_CHAPTER [--size 1080x1920] [--seconds N] [--scheme light,dark] …
// Called without a name it says all that can be asked for.
import { load } from '../../src/build/load.mjs';
import { launch } from './browser.js';
import { shoot } from './film/shoot.js';

// Reading the story is a development tool's work, and must read as a build does.
process.env.NODE_ENV = 'production';

/** @type {import('playwright-core').Browser | undefined} */
let browser;
try {
  const { program } = await load('./vite.ts');
  const { filmOf } = await load('./film/film.ts', program());
  const film = filmOf(process.argv.slice(2));
  if (film.seconds < film.needed)
    console.error(
      `In ${film.seconds} s not all of it can be read: its words take ${Math.ceil(film.needed)} s.`
    );
  browser = await launch();
  const { files, hash } = await shoot(browser, film, film);
  for (const { path, bytes } of film.asked.frames ? files.slice(-1) : files)
    console.log(`${path}  ${(bytes / 1e6).toFixed(2)} MB`);
  console.log(`${film.frames} frames, ${film.seconds} s, sha256 of the pictures ${hash}`);
} catch (error) {
  const { plainError } = await load('./plainError.ts');
  console.error(plainError(error));
  process.exitCode = 1;
} finally {
  await browser?.close();
}
