/**
 * Prints what the story's words weigh: for each chapter its words, its Flesch–Kincaid grade and the
 * people it names for the first time; for each step its words and citations. `npm run words [data]`
 * also reads a story that the build would refuse, and says at the end what is beyond its limits and what
 * is wrong with it.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { storyDir } from '../../src/lib/story/dir.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {(path: string) => Promise<any>} */
const load = async (path) => {
  const options = {
    root,
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error')
  };
  return (await runnerImport(`${root}src/lib/story/${path}`, options)).module;
};
/** @type {typeof import('../../src/lib/story/index.ts')} */
const { draftStory, Problems } = await load('index.ts');
/** @type {typeof import('../../src/lib/story/words.ts')} */
const { blockText, countWords, paragraphsOf, stepWords, wordCount } = await load('words.ts');
/** @type {typeof import('../../src/lib/story/cited.ts')} */
const { blockSources } = await load('cited.ts');
/** @type {typeof import('../../src/lib/story/grade.ts')} */
const { gradeMeter } = await load('grade.ts');
/** @type {typeof import('../../src/lib/story/lengths.ts')} */
const { lengths } = await load('lengths.ts');
/** @type {typeof import('../../src/lib/story/persons.ts')} */
const { newPersons } = await load('persons.ts');
/** @type {typeof import('../../src/lib/story/problems.ts')} */
const { describe } = await load('problems.ts');

const problems = new Problems();
const { story } = draftStory(process.argv[2] ?? storyDir(), problems);
const { grade } = gradeMeter(story);
const persons = newPersons(story);
const count = wordCount(story);
/** @param {import('../../src/lib/story/types.ts').Block} block */
const words = (block) => countWords(blockText(block, story));
const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
const column = (/** @type {unknown} */ value, width = 5) => String(value).padStart(width);

let cited = 0;
const lines = ['words cites'];
for (const { id, number, title, steps } of story.chapters) {
  const names = (persons[id] ?? []).map(({ shortName }) => shortName);
  lines.push(
    `\n${column(count.chapters[id])}       ${number} ${title}: grade ${grade(paragraphsOf({ steps }, story)).toFixed(1)}, ` +
      `${steps.length} steps, ${names.length} new: ${names.join(', ') || 'nobody'}`
  );
  for (const step of steps) {
    // A paragraph cites a source once; a source of two paragraphs is cited twice.
    const cites = sum(step.blocks.map((block) => blockSources(block, story).length));
    cited += cites;
    const notes = sum(step.notes.map(words));
    lines.push(
      `${column(stepWords(step, story))} ${column(cites)}   ${step.id}` +
        (notes > 0 ? ` (and ${notes} in notes)` : '')
    );
  }
}
const steps = sum(story.chapters.map((chapter) => chapter.steps.length));
lines.push(`\n${column(count.total)} ${column(cited)}   in all, ${steps} steps`);
// Without its article a story has no limits.
const beyond = story.meta.headline === '' ? [] : lengths(story);
if (beyond.length > 0) {
  lines.push(`\nBeyond the limits of article.yaml, in ${beyond.length} places:`);
  for (const problem of beyond) lines.push(describe(problem));
}
if (problems.list.length > 0) {
  lines.push(`\n${problems.list.length} problems in the story’s data:`);
  for (const problem of problems.list) lines.push(describe(problem));
}
process.stdout.write(`${lines.join('\n')}\n`);
