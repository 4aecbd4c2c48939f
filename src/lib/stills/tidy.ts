import { optimize } from 'svgo';

/**
 * A drawing as markup without what is not seen, what only the page needs, and groups that group
 * nothing; ids and path data as short as they can be. Colours are left alone: `schemes.ts` reads them.
 */
export const tidy = (svg: string): string =>
  optimize(svg, {
    multipass: true,
    plugins: [
      {
        name: 'removeUnknownsAndDefaults',
        params: { keepDataAttrs: false, keepAriaAttrs: false, keepRoleAttr: true }
      },
      'removeHiddenElems',
      'removeUselessDefs',
      'removeEmptyContainers',
      'collapseGroups',
      'moveElemsAttrsToGroup',
      'cleanupIds',
      'cleanupNumericValues',
      // Coordinates of maps are tenths of a pixel already; those of marks are finer.
      { name: 'convertPathData', params: { floatPrecision: 2 } }
    ]
  }).data;
