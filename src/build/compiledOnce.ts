import type { Plugin } from 'vite';

type Compile = (this: unknown, code: string, id: string) => Promise<object | undefined>;

/** What each component became last, and of what code. */
const known = new Map<string, { readonly code: string; readonly made: object | undefined }>();

/**
 * Has a component compiled once for all builds of this process that ask so: each guest script is a build of
 * its own, and most of what stands in them is the same. What a component becomes hangs on its code alone,
 * so they must have the same options.
 * @param plugins of vite-plugin-svelte
 * @throws if none of them compiles
 */
export function compiledOnce(plugins: Plugin[]): Plugin[] {
  const { transform } = plugins.find(({ name }) => name === 'vite-plugin-svelte:compile') ?? {};
  if (typeof transform !== 'object') throw new Error('vite-plugin-svelte compiles no component');
  const hook = transform as { handler: Compile };
  const compile = hook.handler;
  hook.handler = async function (code, id) {
    const last = known.get(id);
    if (last?.code === code) return last.made && { ...last.made };
    const made = await compile.call(this, code, id);
    known.set(id, { code, made });
    return made;
  };
  return plugins;
}
