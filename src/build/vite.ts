// What all builds share, and what each of them adds. Kit's own is `vite.config.ts` at the top, and
// the tests' is `vitest.config.ts`: those two tools look for them there.
import { compiledOnce } from './compiledOnce.ts';
import { cssHash } from './cssHash.mjs';
import { svelte, vitePreprocess, type Options } from '@sveltejs/vite-plugin-svelte';
import browsers from 'browserslist-to-esbuild';
import { Features } from 'lightningcss';
import { fileURLToPath } from 'node:url';
import type { build, CSSOptions, InlineConfig, Plugin } from 'vite';
import { storySettings } from './settings.ts';

/** Where `$lib` is. */
export const alias = { $lib: fileURLToPath(new URL('../lib', import.meta.url)) };

/** Components as every build reads them. */
export const components = (compilerOptions: Options['compilerOptions'] = {}) =>
  svelte({
    configFile: false,
    preprocess: vitePreprocess(),
    compilerOptions: { cssHash, ...compilerOptions }
  });

// The list names its versions: it needs no data of last month, and no line that says so.
process.env.BROWSERSLIST_IGNORE_OLD_DATA ??= 'true';
/** The oldest browsers that everything has to work in: `browserslist` in package.json. */
export const target = browsers();

/** Colours for both schemes stay as they are written; schemes.ts says what holds without them. */
export const css = { lightningcss: { exclude: Features.LightDark } } satisfies CSSOptions;

/** What a build has in common with the others. It is quiet: `run.ts` says how it goes. */
export const base: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  css,
  plugins: [storySettings],
  resolve: { alias }
};

/** The program that checks the story and draws the stills: each component brings its style along. */
export const program = (): InlineConfig => ({
  ...base,
  plugins: [storySettings, components({ css: 'injected' })]
});

const nothing = '\0without-style';
/** The page has the pictures' styles already, in its own stylesheet. */
export const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (/\.css$|[?&]type=style/.test(id) ? nothing : null),
  load: (id) => (id === nothing ? '' : null)
};

/** A variable that a call makes, and a part of one under another name. */
const made = /^((?:export )?(?:var|const|let) [\w$]+ = |export default )(?=\(function|[\w$.]+\()/gm;
const renamed = /^(export const \w+ = )(\w+\.range);$/gm;
/** d3-time makes its two functions for ticks in one call. */
const twoMade = /^const \[(\w+), (\w+)\] = (ticker\(.*\));$/gm;

/**
 * d3-interpolate makes all its interpolators when it is imported, and through them keeps d3-color;
 * so does d3-shape its curves, and d3-time its intervals. Making them changes nothing else: marked
 * as pure, those that nobody asks for can go.
 */
export const pureCalls: Plugin = {
  name: 'pure-calls',
  transform(code, id) {
    if (!/\/d3-(interpolate|shape|time)\/.*\.m?js$/.test(id)) return null;
    const marked = code
      .replace(made, '$1/* @__PURE__ */ ')
      .replace(renamed, '$1/* @__PURE__ */ (() => $2)();')
      .replace(
        twoMade,
        'const $1 = /* @__PURE__ */ (() => $3[0])(), $2 = /* @__PURE__ */ (() => $3[1])();'
      );
    return { code: marked, map: null };
  }
};

/** Scripts for pages that are rendered, and styled, already. */
export const scripts = (): InlineConfig => ({
  ...base,
  base: './',
  plugins: [storySettings, withoutStyles, pureCalls, compiledOnce(components, {})]
});

const outputOf = (result: Awaited<ReturnType<typeof build>>) =>
  [result].flat().flatMap((each) => ('output' in each ? each.output : []));

/** The scripts that a build gave. */
export const chunksOf = (result: Awaited<ReturnType<typeof build>>) =>
  outputOf(result).filter((file) => file.type === 'chunk');

/** All that a build gave, by name, as text. */
export const filesOf = (result: Awaited<ReturnType<typeof build>>): Map<string, string> =>
  new Map(
    outputOf(result).map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : Buffer.from(file.source).toString()
    ])
  );
