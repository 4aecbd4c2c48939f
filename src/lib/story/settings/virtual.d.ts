/** `story.yaml` of the story that is built, checked; given by `src/build/settings.ts`. */
declare module 'virtual:story' {
  type Settings = import('./index.ts').Settings;
  export const slug: Settings['slug'];
  export const timeZone: Settings['timeZone'];
  export const timeNote: Settings['timeNote'];
  /** All that the story is told in, the complete one first. */
  export const languages: Settings['languages'];
  /** The one of this build. */
  export const language: Settings['languages'][number];
  export const locale: string;
  export const projection: Settings['projection'];
  export const map: Settings['map'];
  export const layers: Settings['layers'];
  export const geometry: Settings['geometry'];
  export const command: Settings['command'];
  export const calendar: Settings['calendar'];
  export const testimony: Settings['testimony'];
  export const words: Settings['words'];
  export const scenes: Settings['scenes'];
  export const rules: Settings['rules'];
  export const credits: Settings['credits'];
  export const licence: Settings['licence'];
  export const terms: Settings['terms'];
}
/** The files that `layers` of `story.yaml` names. */
declare module 'virtual:layers' {
  /** TopoJSON, as `npm run geo` writes it. */
  interface Layer {
    readonly type: string;
    readonly transform: {
      readonly scale: readonly number[];
      readonly translate: readonly number[];
    };
    readonly objects: Readonly<Record<string, { readonly type: string }>>;
    readonly arcs: readonly (readonly (readonly number[])[])[];
  }
  export const region: Layer;
  export const country: Layer;
  export const city: Layer;
}
