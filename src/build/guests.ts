import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { compiledAhead } from './compiledAhead';
import { geometryScript, sharedGeometry } from './geometry';
import { withSlashes } from './paths.mjs';
import { chunksOf, scripts, target } from './vite';

const lib = fileURLToPath(new URL('../lib/', import.meta.url));
const client = withSlashes(fileURLToPath(new URL('../client/guest/', import.meta.url)));

/**
 * What stands in each script, by the name of its file: one for each kind of embedded piece, and one for the
 * living picture of each scene, which comes later.
 */
function sources(): Readonly<Record<string, string>> {
  const scenes = readdirSync(`${lib}scenes`).filter((name) =>
    existsSync(`${lib}scenes/${name}/scene.ts`)
  );
  return {
    early: `import '${client}early.ts';`,
    story: `import '${client}story.ts';`,
    scene: `import '${client}scene.ts';`,
    graphic: `
      import { allScenes } from '$lib/player/stage/views';
      import { startGraphic } from '$lib/embed/guest/graphic';
      startGraphic(allScenes);`,
    ...Object.fromEntries(
      scenes.map((scene) => [
        `scene-${scene}`,
        `import scene from '$lib/scenes/${scene}/scene';
         import { handed } from '$lib/embed/guest/handed';
         import { openLive } from '$lib/embed/guest/live';
         handed().openLive = (place) => openLive(scene, place);`
      ])
    )
  };
}

/** The names of all guest scripts. */
export const guestNames = (): readonly string[] => [...Object.keys(sources()), 'geometry'];

/** An entry that stands in no file. */
const entry = (id: string, code: string): Plugin => ({
  name: 'guest-entry',
  resolveId: (asked) => (asked === id ? `\0${id}` : null),
  load: (asked) => (asked === `\0${id}` ? code : null)
});

/**
 * The script of one kind of embedded piece, whole and classic: in a frame that is sandboxed and served
 * without CORS headers no module loads. Each is a build of its own, for only so is it whole.
 * @returns its code, or `null` where there is no such piece
 */
export async function guestScript(name: string): Promise<string | null> {
  if (name === 'geometry') return geometryScript;
  const source = sources()[name];
  if (source === undefined) return null;
  const id = `guest:${name}`;
  const { plugins, ...shared } = scripts();
  const result = await build({
    ...shared,
    plugins: [entry(id, source), sharedGeometry, plugins, compiledAhead],
    build: {
      write: false,
      modulePreload: false,
      target,
      rolldownOptions: {
        input: { [name]: id },
        output: { format: 'iife', entryFileNames: '[name].js' }
      }
    }
  });
  const [chunk, ...others] = chunksOf(result);
  if (!chunk || others.length > 0) throw new Error(`the guest script ${name} is not one file`);
  return chunk.code;
}
