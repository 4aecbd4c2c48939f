import { build } from 'vite';
import { askedAgain } from './askedAgain';
import { compiledAhead } from './compiledAhead';
import { finishedGeometry } from './geometry';
import { filesOf, scripts, target } from './vite';

/**
 * What every picture that moves needs, d3 with it: one chunk, which comes with the first of them.
 * Packed together it takes about 2 KB (brotli) less than in pieces. The names and sizes of stills are
 * asked for without a picture, and the ground of maps is theirs; what names the marks of pictures comes
 * when something is first pointed at.
 */
const inEveryPicture =
  /[\\/]node_modules[\\/]d3-(?!delaunay)|[\\/]lib[\\/](player[\\/]stage[\\/]live|drawing[\\/](?!map|stillName|canvas)|scenes[\\/]map[\\/]interpolate)/;

/**
 * What is said, with the names of the story: whoever follows the reader needs it, and no chart. Dates and
 * numbers are written in the data; only what names the marks of pictures writes them itself.
 */
const inWords = /virtual:(messages|story)|[\\/]lib[\\/]i18n[\\/](?!format)/;

/**
 * The charts: few readers see one and not the others, and packed together they take about 5 KB less. The
 * maps, which come first, wait for none of them.
 */
const inCharts = /[\\/]lib[\\/]scenes[\\/](?!map|night|attributes)[^\\/]+[\\/](?!pointed)/;

/**
 * Builds the scripts of the site's own pages, with a manifest of their names. On their own: with every
 * route `csr = false` Kit builds no client code, so a chunk emitted by a plugin of its build would
 * never appear.
 * @returns their text by path from the folder `islands`
 */
export async function buildClient(): Promise<Map<string, string>> {
  const { plugins, ...shared } = scripts();
  const result = await build({
    ...shared,
    plugins: [finishedGeometry, plugins, compiledAhead, askedAgain],
    build: {
      write: false,
      manifest: 'manifest.json',
      modulePreload: false,
      target,
      rolldownOptions: {
        input: {
          entry: 'src/client/article.ts',
          editor: 'src/client/editor.ts',
          data: 'src/client/data.ts'
        },
        output: {
          codeSplitting: {
            groups: [
              { name: 'words', test: inWords },
              { name: 'picture', test: inEveryPicture },
              { name: 'charts', test: inCharts }
            ]
          },
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js'
        }
      }
    }
  });
  return filesOf(result);
}
