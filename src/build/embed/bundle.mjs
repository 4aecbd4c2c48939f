import { build } from 'vite';
import { base, target } from '../vite.ts';

/** Stands in the code for the style sheets that its modules import. */
const placeholder = /(["'`])__STYLES__\1/;

/**
 * Style sheets become a string in the script, which hands it to the browser itself: a page's content
 * policy may forbid style elements, and a script has no file beside it.
 * @returns {import('vite').Plugin}
 */
const stylesInScript = () => ({
  name: 'styles-in-script',
  enforce: 'post',
  generateBundle(_options, files) {
    const sheets = Object.values(files).filter((file) => file.fileName.endsWith('.css'));
    const text = sheets.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
    for (const { fileName } of sheets) delete files[fileName];
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(placeholder, () => JSON.stringify(text.trim()));
  }
});

/**
 * One classic script, complete in itself.
 * @param {string} entry
 * @param {Pick<import('vite').InlineConfig, 'plugins' | 'define'>} options
 * @returns {Promise<string>}
 */
export async function bundle(entry, { plugins = [], define = {} }) {
  const result = await build({
    ...base,
    plugins: [plugins, stylesInScript()],
    define,
    build: {
      write: false,
      target,
      // What can show a shell needs no rule written in two ways.
      cssTarget: 'esnext',
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'unused', fileName: () => 'script.js' },
      rolldownOptions: { output: { codeSplitting: false } }
    }
  });
  const [output] = [result].flat();
  const scripts = output.output.filter((file) => file.type === 'chunk');
  if (scripts.length !== 1) throw new Error(`${entry} became ${scripts.length} scripts, not one`);
  return scripts[0].code;
}
