import 'svelte/elements';
import 'vite/types/customEvent';
import type { DeskReport } from './lib/story/sentences';

declare global {
  namespace App {}
}
declare module 'svelte/elements' {
  interface HTMLLinkAttributes {
    /** A style sheet that is not asked for until a script wakes it. */
    disabled?: boolean | null;
  }
}
declare module 'vite/types/customEvent' {
  interface CustomEventMap {
    /** A page asks for what is wrong in the story. */
    'story:ask': null;
    'story:problems': DeskReport;
    /** The story reads well; `place` is the id of what was edited. */
    'story:reload': { place: string | null };
  }
}
export {};
