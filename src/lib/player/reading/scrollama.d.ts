/** scrollama 3.2.0; the types in its package are those of an older version. */
declare module 'scrollama' {
  interface StepResponse {
    element: HTMLElement;
    index: number;
    direction: 'up' | 'down' | undefined;
  }

  interface Setup {
    /** Elements rather than a selector, so that two instances do not share steps. */
    step: HTMLElement[];
    /** The trigger line: a share of the viewport's height, or `'123px'` from its top. */
    offset?: number | `${number}px`;
    /** Report progress as well. */
    progress?: boolean;
    /** Pixels between two reports of progress. */
    threshold?: number;
    once?: boolean;
    debug?: boolean;
    root?: Element | Document | null;
  }

  interface Scrollama {
    setup(options: Setup): Scrollama;
    onStepEnter(callback: (response: StepResponse) => void): Scrollama;
    onStepExit(callback: (response: StepResponse) => void): Scrollama;
    onStepProgress(callback: (response: StepResponse & { progress: number }) => void): Scrollama;
    /** Observes anew, after the window or the steps have changed size. */
    resize(): Scrollama;
    /** Moves the trigger line and observes anew. */
    offset(value: number | `${number}px`): Scrollama;
    offset(): number;
    enable(): Scrollama;
    disable(): Scrollama;
    destroy(): Scrollama;
  }

  export default function scrollama(): Scrollama;
}
