import type { Plugin } from 'vite';

/**
 * Asks Chromium (136 and newer) to compile every function of a script as it comes, which it does on another
 * thread; else each is compiled on the page's own, in the frame that first calls it. All others read a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Characters up to which Chromium compiles a script on the page's own thread all the same. */
const small = 30 * 1024;

/** The same code with the hint, where that helps. */
export const withHint = (code: string): string => (code.length > small ? hint + code : code);

/** Has all large chunks compiled ahead: of what a picture's code can do it does nearly all. */
export const compiledAhead: Plugin = {
  name: 'compiled-ahead',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = withHint(file.code);
  }
};
