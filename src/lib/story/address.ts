/** Relative, or https with a host. Control characters and backslashes can hide another scheme. */
export function isSafeAddress(address: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (address === '' || /[\u0000-\u0020\\]/.test(address)) return false;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return /^https:\/\/[^/]/i.test(address);
  return !address.startsWith('//');
}
