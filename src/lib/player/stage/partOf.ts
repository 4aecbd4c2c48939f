import type { Layer } from './layer';

/** Things that are drawn one by one, each with a key. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each && 'key' in each);

/**
 * The same pictures with only the first of each list of their marks, so that they can be drawn in pieces. Whatever
 * else a scene graph holds is as it was.
 * @param share of each list, 0 to 1
 */
export const partOf = (layers: readonly Layer[], share: number): readonly Layer[] =>
  share < 1
    ? layers.map((layer) => ({ ...layer, graph: partOfGraph(layer.graph, share) }))
    : layers;

/** Of a scene graph, or of one within it. */
function partOfGraph(graph: unknown, share: number): unknown {
  if (isList(graph)) return graph.slice(0, Math.ceil(graph.length * share));
  if (typeof graph !== 'object' || graph === null || Array.isArray(graph)) return graph;
  return Object.fromEntries(
    Object.entries(graph).map(([name, value]) => [name, partOfGraph(value, share)])
  );
}
