import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../tools/build.js';
import { copyProject } from '../tools/copyProject.js';

/**
 * The project with a story told four times, and with maps of five times the vertices, each built in a folder of its
 * own; how long the builds took, in seconds, is said on the way.
 * @returns {Record<string, string>} the built folders, by what is measured in them; `removeCopies` removes them
 * @throws if one does not build; it says why
 */
export function buildGrown() {
  return Object.fromEntries(
    Object.entries(grown).map(([name, grow]) => {
      const folder = copyProject();
      grow(folder);
      const started = performance.now();
      const { status, log } = build({ folder });
      if (status !== 0) throw new Error(`The copy with ${name} does not build.\n${log}`);
      console.error(`${name}: built in ${Math.round((performance.now() - started) / 1000)} s`);
      return [name, join(folder, 'build')];
    })
  );
}

/** What is done to a copy, by what it makes of it. @type {Record<string, (folder: string) => void>} */
const grown = {
  'a long story': (folder) => tellAgain(folder, 4),
  'dense maps': (folder) => addVertices(folder, 5)
};

/**
 * Makes a copy of the project one of a long story: each chapter between the first and the last is told so many
 * times, with ids of its own, and released as an edition.
 * @param {string} folder of the copy
 * @param {number} times how often in all, at least once
 * @throws if the longer story cannot be released
 */
export function tellAgain(folder, times) {
  const story = join(folder, 'data/story');
  const chapters = readdirSync(story).filter((name) => /^\d\d-/.test(name));
  const last = String(chapters.at(-1));
  let number = chapters.length;
  for (let time = 1; time < times; time++)
    for (const name of chapters.slice(1, -1)) {
      const text = readFileSync(join(story, name), 'utf8')
        .replace(/^(id|title): (.+)$/gm, (_, key, value) =>
          key === 'id' ? `id: ${value}-${time}` : `title: ${value} ${time}`
        )
        .replace(/step\{#([\w-]+)/g, `step{#$1-${time}`);
      writeFileSync(join(story, `${number++}${name.slice(2)}`), text);
    }
  // The last chapter stays the last.
  const end = readFileSync(join(story, last), 'utf8');
  rmSync(join(story, last));
  writeFileSync(join(story, `${number}${last.slice(2)}`), end);

  const article = readFileSync(join(folder, 'data/article.yaml'), 'utf8');
  const edition = /^edition: (\d+)/m.exec(article)?.[1];
  rmSync(join(folder, `data/editions/${edition}.json`), { force: true });
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'edition'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  });
  if (status !== 0) throw new Error(`The longer story cannot be released.\n${stderr}`);
  // What is said elsewhere of a step is said of the one that was copied, not of its copies.
  const config = join(folder, 'svelte.config.js');
  const relaxed = "kit: {\n    prerender: { handleMissingId: 'warn', handleHttpError: 'warn' },";
  writeFileSync(config, readFileSync(config, 'utf8').replace('kit: {', relaxed));
}

/** How much finer the grid of a dense map is, so that what is put between two points falls on it. */
const finer = 10;

/**
 * Puts points between those of every line of the maps: so many times the vertices, in the same places.
 * @param {string} folder of a copy of the project
 * @param {number} times
 */
export function addVertices(folder, times) {
  const geo = join(folder, 'data/geo');
  for (const name of readdirSync(geo).filter((each) => each.endsWith('.topo.json'))) {
    const map = JSON.parse(readFileSync(join(geo, name), 'utf8'));
    map.transform.scale = map.transform.scale.map((/** @type {number} */ unit) => unit / finer);
    map.arcs = map.arcs.map((/** @type {[number, number][]} */ arc) => densify(arc, times));
    scalePoints(Object.values(map.objects));
    writeFileSync(join(geo, name), JSON.stringify(map));
  }
}

/**
 * An arc on the finer grid, with points between its own; each but the first is the way from the one before.
 * @param {readonly [number, number][]} arc @param {number} times
 */
function densify([first = [0, 0], ...ways], times) {
  const between = ways.flatMap(([dx, dy]) =>
    Array.from({ length: times }, (_, i) =>
      [dx, dy].map((d) => share(d, i + 1, times) - share(d, i, times))
    )
  );
  return [first.map((value) => finer * value), ...between];
}

/** @param {number} way @param {number} parts passed @param {number} times of how many */
const share = (way, parts, times) => Math.round((finer * way * parts) / times);

/**
 * The points that a map names are on its grid too.
 * @param {readonly { type: string, coordinates?: number[], geometries?: any[] }[]} geometries changed in place
 */
function scalePoints(geometries) {
  for (const geometry of geometries) {
    if (geometry.geometries) scalePoints(geometry.geometries);
    if (geometry.type === 'Point')
      geometry.coordinates = geometry.coordinates?.map((at) => finer * at);
  }
}
