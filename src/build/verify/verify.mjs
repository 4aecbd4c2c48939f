// Reads and checks everything editorial without building anything, and prints what was found.
//
//   npm run verify                 a line for each finding
//   npm run verify -- --json       the same for tools
import { storyDir } from '../../lib/story/dir.js';
import { load } from '../load.mjs';

// Reading the story is a development tool's work, and must read as a build does.
process.env.NODE_ENV = 'production';

try {
  const root = storyDir();
  const { report, withoutSettings, program } = await load('./verify/report.ts');
  let problems = withoutSettings(root);
  if (problems === null) {
    const { verify } = await load('./verify/verify.ts', program());
    problems = verify(root);
  }
  const { text, hasErrors } = report(problems, process.argv.slice(2));
  process.stdout.write(text);
  process.exitCode = hasErrors ? 1 : 0;
} catch (error) {
  const { plainError } = await load('./plainError.ts');
  console.error(plainError(error));
  process.exitCode = 1;
}
