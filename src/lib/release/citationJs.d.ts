/** What `bibliography.ts` asks of https://citation.js.org, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** CSL-JSON, or BibTeX where that plugin is loaded. */
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex'): string;
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
