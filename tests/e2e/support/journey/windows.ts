/** A desk, where the words stand beside their picture, and a phone, where they pass over it. */
export const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 760 }
] as const;

/** Pixels that every engine's window can be made as narrow as: WebKitGTK's stops at 447, a phone's layout too. */
export const narrowest = 450;
