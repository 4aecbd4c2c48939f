/**
 * Whether a message that came from a frame's own window comes from what we put there: from the exact
 * origin of the frame's address, or from an origin of no name, which only a sandbox gives, and which
 * counts only where the frame has one that withholds its origin.
 * @param origin the message's
 * @param expected the origin of the frame's address
 * @param sandbox the frame's attribute, `null` if it has none
 */
export function isFromGuest(origin: string, expected: string, sandbox: string | null): boolean {
  if (origin !== 'null') return origin === expected;
  return sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox);
}
