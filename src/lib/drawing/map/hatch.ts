/**
 * Parallel lines at 45° across a circle, as one path: hatching without a pattern, so that its lines
 * keep their distance in pixels at every scale and need no id.
 * @param spacing pixels between lines
 */
export function hatch(x: number, y: number, radius: number, spacing: number): string {
  const s = Math.SQRT1_2;
  let d = '';
  // Lines keep to a grid of the circle's own, so that they do not crawl while it moves.
  for (let i = -Math.floor(radius / spacing); i * spacing < radius; i++) {
    const off = i * spacing;
    const half = Math.sqrt(Math.max(0, radius * radius - off * off));
    const [cx, cy] = [x + off * s, y + off * s];
    d += `M${(cx - half * s).toFixed(1)} ${(cy + half * s).toFixed(1)}L${(cx + half * s).toFixed(1)} ${(cy - half * s).toFixed(1)}`;
  }
  return d;
}
