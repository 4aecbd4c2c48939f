// The whole build, one part after another.
//
//   npm run build               all of it
//   node src/build/build.mjs stills guests    the story's check, and these parts
import { load } from './load.mjs';

// Reading the story is a development tool's work, and must read as a build does.
process.env.NODE_ENV = 'production';

/** @param {unknown} error */
async function stop(error) {
  const { plainError } = await load('./plainError.ts');
  console.error(plainError(error));
  process.exit(1);
}
// Kit renders the pages in a thread of its own; what goes wrong there arrives here.
process.on('uncaughtException', stop);

try {
  const { bundled } = await load('./bundled.ts');
  const { runBuild } = await import(await bundled('src/build/run.ts'));
  await runBuild(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  await stop(error);
}
