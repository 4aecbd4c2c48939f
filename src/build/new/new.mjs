// Starts another story: copies the made-up one into a new folder, and says what to do next.
//
//   npm run new -- FOLDER
import { startStory, whatNext } from './startStory.mjs';

const [folder, ...more] = process.argv.slice(2);
try {
  if (folder === undefined || folder.startsWith('-') || more.length > 0)
    throw new Error('Name one folder for the story: npm run new -- my-story');
  const { named } = startStory(folder);
  console.log(whatNext(folder, named));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
