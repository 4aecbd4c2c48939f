/** A document that a test can look into: the page of a window, or a frame in it. */
export interface Pane {
  /** Runs a function in the document; it and its argument have to make do with what is there. */
  evaluate<R, A = undefined>(look: (given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** Runs a script in it, past any policy of the document. */
  inject(script: string): Promise<void>;
}

/** The keys that tests press, as browsers name them. */
export type Key = 'PageDown' | 'Tab' | 'Enter' | 'Escape' | 'ArrowRight';

/** One window, as a test drives it, whichever browser it is. */
export interface View extends Pane {
  /** Everything that went wrong so far, one line each; who has read it may take it out. */
  readonly trouble: string[];
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** The frames whose address begins like this, those in shadow trees too. */
  frames(begin: string): Promise<Pane[]>;
  /** Turns the wheel with the pointer over a point of the window. */
  wheel(x: number, y: number, by: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** How a window is to be; an engine that cannot do it must not be asked. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scripts?: boolean;
  readonly media?: {
    readonly media?: 'print';
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active';
  };
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Whether what it does with a wheel and keys is what a reader's would do. */
  readonly wheel: boolean;
  open(look?: Look): Promise<View>;
  close(): Promise<void>;
}

export const usualSize = { width: 1280, height: 800 } as const;
