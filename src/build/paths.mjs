import path from 'node:path';

/**
 * A path as modules and addresses have it, whatever the system writes: with forward slashes.
 * @param {string} name
 */
export const withSlashes = (name) => name.replaceAll('\\', '/');

/**
 * Whether a file lies in a folder, at any depth.
 * @param {string} folder
 * @param {string} file
 * @param {Pick<import('node:path').PlatformPath, 'relative' | 'isAbsolute'>} [system] the rules of
 * paths; those of this machine if not given
 */
export function isWithin(folder, file, { relative, isAbsolute } = path) {
  const way = relative(folder, file);
  // On another drive of Windows there is no way from here to there, and the whole path comes back.
  return way !== '' && !/^\.\.(?:$|[\\/])/.test(way) && !isAbsolute(way);
}
