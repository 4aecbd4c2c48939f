/**
 * A seat's square without its line, which is drawn half outside it with round corners, and that
 * line's width: thick enough for a ring to carry its colour. All in pixels.
 * @param pitch from one seat's middle to the next
 */
export function seatSize(pitch: number): { readonly side: number; readonly line: number } {
  const line = Math.max(1.4, pitch * 0.1);
  return { line, side: Math.max(2, pitch * 0.84 - line) };
}
