import { inject } from 'vitest';

// Before the tests of a file, and before it reads anything of the build: that may still be made.
const { ok } = await fetch(inject('site'), { method: 'HEAD' });
if (!ok) throw new Error('The site does not build: see what was said of it above.');
