import type { Layer } from './layer';

/** Things that are drawn one by one, each with a key. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each && 'key' in each);

/**
 * The same pictures with only the first of each list of their marks, so that they can be drawn in pieces. Whatever
 * else a scene graph holds is as it was.
 * @param share of each list, 0 to 1
 */
export const partOf = (layers: readonly Layer[], share: number): Layer[] =>
  layers.map((layer) => ({ ...layer, graph: partOfGraph(layer.graph, share) }));

function partOfGraph(graph: unknown, share: number): unknown {
  if (typeof graph !== 'object' || graph === null || Array.isArray(graph)) return graph;
  const parts = Object.entries(graph).map(([name, value]: [string, unknown]) => [
    name,
    isList(value) ? value.slice(0, Math.ceil(value.length * share)) : value
  ]);
  return Object.fromEntries(parts);
}
