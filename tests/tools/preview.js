// Serves the built site on the first free port from 4173 up and prints its address.
import { existsSync } from 'node:fs';
import { serve } from './server.js';

if (!existsSync('build/index.html')) {
  console.error('There is no build/index.html to serve. Run "npm run build" first.');
  process.exit(1);
}
const { url } = await serve({ root: 'build', base: process.env.BASE_PATH ?? '', port: 4173 });
console.log(url);
