/**
 * The words of the interface: `import * as t from '$lib/i18n'`, then `t.map.routeUnknown`.
 * One build speaks one language; for another, write a file beside `en.ts` and name it here.
 */
export * from './en';
export type Strings = typeof import('./en');
