// Writes the types of the interface's messages, `src/lib/i18n/messages.d.ts`, from their English.
//
//   npm run messages
import { writeFileSync } from 'node:fs';
import { load } from '../load.mjs';

try {
  const { declarations, DECLARATIONS } = await load('./messages/declarations.ts');
  writeFileSync(DECLARATIONS, await declarations());
} catch (error) {
  const { plainError } = await load('./plainError.ts');
  console.error(plainError(error));
  process.exitCode = 1;
}
