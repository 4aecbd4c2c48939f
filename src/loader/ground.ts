/**
 * The colour behind the host's words, so that its own type is as legible on the cards as it is around
 * them.
 * @returns `null` where nothing up to the root has a colour: the browser's canvas then
 */
export function groundOf(element: Element): string | null {
  for (let at: Element | null = element; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return null;
}
