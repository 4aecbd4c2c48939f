// How fast the built pages are, beside two that are as light as such pages can be.
//   npm run bench [-- --runs 3] [--only weigh,load,scroll,remember] [--pages story,scroller] [--no-build]
//     [--grown] [--root build] [--json FILE] [--no-history]
// It prints the medians of all runs as a table, writes them as JSON where a file is given, and adds a line
// to tests/bench/history.jsonl. Times differ from machine to machine, and on one from hour to hour: every
// round visits all pages in turn, so that only their ratios are to be read. Nothing here fails a test.
// `--grown` also builds a story that is told four times, and one with maps of five times the vertices, and
// compares both with the story as it is.
import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../tools/browser.js';
import { build } from '../tools/build.js';
import { removeCopies } from '../tools/copyProject.js';
import { serve } from '../tools/server.js';
import { buildGrown } from './grow.js';
import { calibrate, machine, system } from './machine.js';
import { makeReferences } from './references.js';
import { subjectsOf } from './subjects.js';
import { summarise, tableOf } from './table.js';
import { load, remember, scroll, weigh } from './visits.js';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: 'weigh,load,scroll,remember' },
    pages: { type: 'string' },
    build: { type: 'boolean', default: true },
    grown: { type: 'boolean', default: false },
    root: { type: 'string', default: 'build' },
    json: { type: 'string' },
    history: { type: 'boolean', default: true }
  }
});
/** What each visit measures, and how often it is made: bytes are the same every time, and memory takes long. */
const visits = { weigh, load, scroll, remember };
const once = ['weigh', 'remember'];
const { root } = values;
const wanted = values.only.split(',');
const unknown = wanted.find((name) => !Object.hasOwn(visits, name));
if (unknown) stop(`“${unknown}” measures nothing; write ${Object.keys(visits).join(', ')}.`);

if (values.build && build().status !== 0) stop('The build failed: run npm run build to see why.');
if (!existsSync(`${root}/index.html`))
  stop(`There is no ${root}/index.html. Leave out --no-build.`);

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Against which of the references a figure is read. */
const against = Object.fromEntries([
  ...['main_ms_per_kpx', 'work_p95_ms', 'longest_task_ms'].map((name) => [name, 'scroller']),
  ...['first_paint_ms', 'largest_paint_ms', 'load_main_ms', 'load_bytes', 'elements'].map(
    (name) => [name, 'plain']
  )
]);

const site = await serve({ root });
let browser = await launch();
const folder = await makeReferences(browser, site.url, root);
await browser.close();
const grown = values.grown ? buildGrown() : {};
const subjects = [
  ...subjectsOf(root).filter(({ name }) => values.pages?.split(',').includes(name) ?? true),
  ...Object.keys(grown).map((name) => ({ name, where: name, path: '/' }))
];
/** What each subject's page is served by. @type {Record<string, Awaited<ReturnType<typeof serve>>>} */
const servers = { site, reference: await serve({ root: folder }) };
for (const [name, built] of Object.entries(grown)) servers[name] = await serve({ root: built });
/** @type {Map<string, import('./table.js').Numbers[]>} */
const runs = new Map(subjects.map(({ name }) => [name, []]));
const started = machine();
try {
  for (const visit of wanted)
    for (let run = 0; run < (once.includes(visit) ? 1 : Number(values.runs)); run++)
      for (const { name, where, path } of subjects) {
        // A new one for every visit: nothing is warm.
        browser = await launch();
        const address = String(servers[where]?.url) + path.slice(1);
        const numbers = await visits[/** @type {keyof typeof visits} */ (visit)](browser, address);
        await browser.close();
        runs.get(name)?.push(/** @type {import('./table.js').Numbers} */ (numbers));
        console.error(`${visit} ${run + 1} ${name}`);
      }
} finally {
  await Promise.all([browser, ...Object.values(servers)].map((each) => each.close()));
  rmSync(folder, { recursive: true });
  removeCopies();
}

const names = subjects.map(({ name }) => name);
const summaries = Object.fromEntries([...runs].map(([name, list]) => [name, summarise(list)]));
const asItIs = ['story', ...Object.keys(grown)];
const toStory = Object.fromEntries(
  Object.keys(summaries.story ?? {}).map((name) => [name, 'story'])
);
console.log(
  tableOf(
    names.filter((name) => !Object.hasOwn(grown, name)),
    summaries,
    against
  )
);
if (values.grown) console.log(`\n${tableOf(asItIs, summaries, toStory)}`);
const result = {
  date: new Date().toISOString().slice(0, 10),
  runs: Number(values.runs),
  machine: { ...started, system: system(), calibrationAfter: calibrate() },
  pages: Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        Object.entries(summaries[name] ?? {}).map(([figure, { median }]) => [
          figure,
          Math.round(100 * median) / 100
        ])
      )
    ])
  )
};
if (values.json) writeFileSync(values.json, JSON.stringify({ ...result, summaries }, null, 1));
if (values.history)
  appendFileSync(
    fileURLToPath(new URL('history.jsonl', import.meta.url)),
    `${JSON.stringify(result)}\n`
  );
