// Serves the built site and prints its address: on HOST (localhost if not given) and PORT, or, where none
// is given, on the first free port from 4173 up.
import { existsSync } from 'node:fs';
import { serve } from './server.js';

const { HOST: host = 'localhost', PORT, BASE_PATH: base = '' } = process.env;

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync('build/index.html'))
  stop('There is no build/index.html to serve. Run "npm run build" first.');
if (PORT !== undefined && !/^\d{1,5}$/.test(PORT))
  stop(`PORT is “${PORT}”, which is no port. Give a number from 1 to 65535, or none.`);
try {
  const { url } = await serve({
    root: 'build',
    base,
    host,
    port: Number(PORT ?? 4173),
    exact: PORT !== undefined
  });
  console.log(url);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  stop(code === 'EADDRINUSE' ? `Port ${PORT} is taken. Give another as PORT, or none.` : message);
}
