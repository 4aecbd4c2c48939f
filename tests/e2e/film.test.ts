import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../src/build/load.mjs';
import { shoot } from '../tools/film/shoot.js';
import { ask, openStudio } from '../tools/film/studio.js';
import { expect, test } from './support/test.ts';

const size = { width: 270, height: 480 };

async function filmOf(steps: string) {
  const { program } = await load('./vite.ts');
  const film = await load('./film/film.ts', program());
  return film.filmOf(['accounts', '--steps', steps, '--size', '270x480', '--seconds', '2']);
}

test('npm run film makes an MP4 and a WebM, the same at every run', async ({ browser, skip }) => {
  const studio = await openStudio(browser);
  const can = await ask(studio, 'encodable', ['mp4', 'webm'], size);
  await studio.close();
  if (can.length < 2)
    skip(`Chromium ${browser.version()} encodes ${can.join() || 'neither MP4 nor WebM'}`);
  const { readStory } = await import('$lib/story');
  const steps = readStory('data').chapters.flatMap((chapter) => chapter.steps);
  const two = steps.filter(({ picture }) => picture.scene === 'accounts').slice(0, 2);
  const film = await filmOf(two.map(({ id }) => id).join());
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    const runs = [];
    for (const formats of [['mp4', 'webm'], ['mp4']] as const) {
      const asked = { ...film.asked, formats };
      const where = { folder, name: formats.join('-') };
      const { files, hash } = await shoot(browser, { ...film, asked }, where);
      runs.push({ hash, bytes: files.map(({ path }) => readFileSync(path)) });
    }
    const [one, other] = runs;
    expect(one?.hash).toMatch(/^[\da-f]{64}$/);
    expect(other?.hash).toBe(one?.hash);
    const kinds = [];
    for (const bytes of one?.bytes ?? []) {
      const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
      const track = await input.getPrimaryVideoTrack();
      expect(track).toMatchObject({ displayWidth: size.width, displayHeight: size.height });
      expect(await input.computeDuration()).toBeCloseTo(2, 1);
      expect((await track?.computePacketStats())?.packetCount).toBe(60);
      kinds.push([(await input.getFormat()).name, track?.codec]);
    }
    expect(kinds).toEqual([
      ['MP4', 'avc'],
      ['WebM', 'vp9']
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
