import { build, type InlineConfig, type Plugin } from 'vite';
import { schemes } from '../schemes';
import { base, chunksOf, target } from '../vite';

/** Stands in the code for the style sheets that its modules import. */
const placeholder = /(["'`])__STYLES__\1/;

/**
 * Style sheets become a string in the script, which hands it to the browser itself: a page's content
 * policy may forbid style elements, and a script has no file beside it.
 */
const stylesInScript = (): Plugin => ({
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

/** One classic script, complete in itself. */
export async function bundle(
  entry: string,
  { plugins = [], define = {} }: Pick<InlineConfig, 'plugins' | 'define'>
): Promise<string> {
  const result = await build({
    ...base,
    plugins: [base.plugins, schemes, plugins, stylesInScript()],
    define,
    build: {
      write: false,
      target,
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'unused', fileName: () => 'script.js' },
      rolldownOptions: { output: { codeSplitting: false } }
    }
  });
  const [script, ...others] = chunksOf(result);
  if (!script || others.length > 0) throw new Error(`${entry} did not become one script`);
  return script.code;
}
