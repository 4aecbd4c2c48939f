/** What `topology.ts` asks of https://github.com/topojson/topojson-server, which brings no types. */
declare module 'topojson-server' {
  /** @param quantization how many steps there are from one side to the other */
  export function topology(
    objects: Readonly<Record<string, unknown>>,
    quantization?: number
  ): object;
}
