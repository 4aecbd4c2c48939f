import type { Plugin } from 'vite';

type Made = object | null | undefined;
type Compile = (this: unknown, code: string, id: string) => Promise<Made>;

/** What each component becomes, and of what code, for each set of options. */
const known = new Map<string, { readonly code: string; readonly made: Promise<Made> }>();

/**
 * Has a component compiled once for all builds of this process that ask so: each guest script is a build of
 * its own, and most of what stands in them is the same. Builds may go on at the same time.
 * @param components gives the plugins of vite-plugin-svelte
 * @param options for it, in plain data; what a component becomes hangs on these and on its code alone
 * @throws if none of them compiles
 */
export function compiledOnce<Options>(
  components: (options: Options) => Plugin[],
  options: Options
): Plugin[] {
  const plugins = components(options);
  const { transform } = plugins.find(({ name }) => name === 'vite-plugin-svelte:compile') ?? {};
  if (typeof transform !== 'object') throw new Error('vite-plugin-svelte compiles no component');
  const hook = transform as { handler: Compile };
  const compile = hook.handler;
  hook.handler = async function (code, id) {
    const key = `${JSON.stringify(options)} ${id}`;
    const last = known.get(key);
    const { made } = last?.code === code ? last : { made: compile.call(this, code, id) };
    known.set(key, { code, made });
    const result = await made;
    return result && { ...result };
  };
  return plugins;
}
