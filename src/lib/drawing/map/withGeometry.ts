import { mount } from 'svelte';
import Geometry from './Geometry.svelte';

/**
 * Sees to it that the tree in which a map stands holds the paths that maps draw, once for all of them.
 * In another site's page they stand with the picture, which has the colours.
 */
export function withGeometry(map: Element): void {
  if (map.isConnected || !('ResizeObserver' in window)) return addPaths(map);
  // Drawn beside the page: the paths come when it does, in the same frame.
  const seen = new ResizeObserver(() => {
    seen.disconnect();
    addPaths(map);
  });
  seen.observe(map);
}

function addPaths(map: Element): void {
  const root = map.isConnected ? (map.getRootNode() as Document | ShadowRoot) : document;
  if (root.querySelector('svg.geometry')) return;
  const place = root instanceof ShadowRoot ? map.closest('.live') : document.body;
  mount(Geometry, { target: place ?? root });
}
