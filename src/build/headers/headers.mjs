// Writes the headers that servers send, in the three files of `static/`, from one table.
//
//   npm run headers
import { writeFileSync } from 'node:fs';
import { load } from '../load.mjs';

const { headerFiles } = await load('./headers/files.ts');
for (const [file, text] of Object.entries(headerFiles)) writeFileSync(file, text);
