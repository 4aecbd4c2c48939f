import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The oldest Chromium of those that `browserslist` names which a package holds inside itself. It is
 * for Linux, and for these tests alone: nobody who installs the project gets it.
 */
export const pinned = {
  name: '@sparticuz/chromium',
  version: '121.0.0',
  integrity:
    'sha512-0DiRzlCJljjMKOUh0W36zeR1ibG7EZkwIG+ve8Lg0+tbCM6TWaFlHMSt/6K6Y7o7PFy3eaPoLrUvGRRYUvd81g=='
};

const cache = resolve('node_modules/.cache/old-chromium');
const kept = `${cache}/chromium-${pinned.version}`;

/** @returns {string | null} the path of the old Chromium that was fetched before, or is given */
export function oldChromium() {
  const given = process.env.OLD_CHROMIUM_PATH;
  if (given && !existsSync(given))
    throw new Error(`OLD_CHROMIUM_PATH is ${given}, where there is nothing.`);
  return given || (existsSync(kept) ? kept : null);
}

/**
 * The old Chromium, fetched from wherever npm gets its packages if it is not here yet: 60 MB once.
 *
 * @returns {string} the path of its executable
 * @throws if it cannot be had here, saying why
 */
export function fetchOldChromium() {
  const here = oldChromium();
  if (here) return here;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The old Chromium is for Linux on x64 only. Set OLD_CHROMIUM_PATH to another.');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}/fetched-`);
  try {
    const executable = join(folder, 'chromium');
    writeFileSync(executable, unpack(pack(folder), folder));
    chmodSync(executable, 0o755);
    // Whole or not at all, also where two runs fetch it at once.
    renameSync(executable, kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}

/**
 * @param {string} folder
 * @returns {string} the package's archive, as npm brought it
 */
function pack(folder) {
  const wanted = `${pinned.name}@${pinned.version}`;
  const { status, stderr } = spawnSync(
    'npm',
    ['pack', wanted, '--loglevel=error', '--pack-destination', folder],
    {
      encoding: 'utf8',
      timeout: 180_000
    }
  );
  const archive = join(folder, `${wanted.replace('@', '').replace(/[/@]/g, '-')}.tgz`);
  if (status !== 0 || !existsSync(archive))
    throw new Error(
      `npm cannot fetch ${wanted}, the old Chromium: ${stderr?.trim() || 'no answer'}`
    );
  return archive;
}

/**
 * @param {string} archive
 * @param {string} folder
 * @returns {Buffer} the executable in it
 */
function unpack(archive, folder) {
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== pinned.integrity)
    throw new Error(
      `${pinned.name}@${pinned.version} is not the one of tests/tools/oldChromium.js: ${found}`
    );
  const packed = 'package/bin/chromium.br';
  const { status } = spawnSync('tar', ['-xzf', archive, '-C', folder, packed], {
    stdio: 'inherit'
  });
  if (status !== 0) throw new Error(`tar cannot read ${archive}`);
  return brotliDecompressSync(readFileSync(join(folder, packed)));
}
