// `npm run test:all`: everything that `npm test` does, in every engine, and every step of the story in each.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npm', ['test'], {
  stdio: 'inherit',
  env: { ...process.env, ENGINES: 'all', STEPS: 'every' },
  shell: process.platform === 'win32'
});
process.exit(status ?? 1);
