/** What `fonts.ts` asks of https://github.com/papandreou/subset-font, which brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    /** An axis is pinned to a number, or kept within a range. */
    variationAxes?: Readonly<
      Record<string, number | { min?: number; max?: number; default?: number }>
    >;
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    dropTables?: string[];
  }
  /** The font with the glyphs of `text` only. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options?: Options
  ): Promise<Buffer>;
}
