import 'svelte/elements';

declare global {
  namespace App {}
}
declare module 'svelte/elements' {
  interface HTMLLinkAttributes {
    /** A style sheet that is not asked for until a script wakes it. */
    disabled?: boolean | null;
  }
}
export {};
