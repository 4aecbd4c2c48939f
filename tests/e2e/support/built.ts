import { request } from 'node:http';
import { inject } from 'vitest';

// Before the tests of a file, and before it reads anything of the build: that may still be made. Unlike
// `fetch` this waits for as long as it takes.
const status = await new Promise<number | undefined>((done, fail) => {
  const asking = request(inject('site'), { method: 'HEAD' }, (response) => {
    response.resume();
    done(response.statusCode);
  });
  asking.on('error', fail).end();
});
if (status !== 200) throw new Error('The site does not build: see what was said of it above.');
