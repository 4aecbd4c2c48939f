/** A desk, where the words stand beside their picture, and a phone, where they pass over it. */
export const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 760 }
] as const;
