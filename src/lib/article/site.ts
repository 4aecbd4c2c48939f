/**
 * Where the site will stand, from the environment of the build. Without `ORIGIN` the pages work at
 * any address, but canonical links and cards, which must be absolute, are left out.
 */
const origin = process.env.ORIGIN?.replace(/\/+$/, '') ?? '';
const base = process.env.BASE_PATH?.replace(/\/+$/, '') ?? '';

let warned = false;

/**
 * @param path from the site's root, with a slash before and after: `/sources/`
 * @param env for tests; by default the build's own
 * @returns the absolute address, or `null` (and one warning a build) where no origin is known
 */
export function absolute(path: string, env = { origin, base }): string | null {
  if (env.origin !== '') return new URL(env.base + path, env.origin).href;
  if (!warned && !import.meta.env.DEV) {
    process.stderr.write('  ORIGIN is not set: canonical links and card tags are left out\n');
    warned = true;
  }
  return null;
}
