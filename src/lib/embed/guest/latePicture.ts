import { handed, type Place } from './handed';
import { runScripts } from './lateScripts';
import type { Player } from './player';
import type { Theme } from '../protocol';
import { colourStill, stillOf } from './still';
import { isReaders, onScheme } from './theme';

/** How long the last picture may stand beside the words of the next step, in milliseconds. */
const patience = 800;

interface Options extends Omit<Place, 'ids' | 'at'> {
  readonly sections: readonly HTMLElement[];
  /** The step whose still the page came with is the first; this is the one to begin with. */
  readonly first: number;
  readonly theme: Theme;
  /** Holds the scripts of the living picture. */
  readonly scripts: HTMLTemplateElement;
}

export interface LatePicture extends Pick<Player, 'go' | 'settle'> {
  /** Asks for the living picture, once. */
  wake(): void;
  /** Puts stills in the colours of a theme; what lives has them from the page. */
  wear(theme: Theme): void;
}

/**
 * A piece's picture: finished stills until the reader or the host turns to it, which costs no script; the
 * living picture from then on. Until that has come the last picture stays for a moment, then the
 * step's own still stands there; and for good where it never comes. The place is never empty.
 */
export function latePicture({ sections, first, scripts, ...given }: Options): LatePicture {
  const { box, reduced, failed } = given;
  const ids = sections.map(({ dataset }) => dataset.step ?? '');
  let { theme } = given;
  let play: Player | null = null;
  let asked = false;
  let lost = false;
  let now = first;
  /** The step whose picture stands there. */
  let shown = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const showStill = async (waits = true): Promise<void> => {
    const step = now;
    const own = sections[step] && stillOf(sections[step]);
    if (step === shown || !own) return;
    colourStill(own.still, theme);
    if (waits && !(await decoded(own.image))) return;
    if (play || step !== now) return;
    box.replaceChildren(own.still);
    shown = step;
  };
  const open = (): void => {
    clearTimeout(timer);
    play = handed().openLive?.({ box, ids, at: shown, reduced, failed }) ?? null;
    if (!play) throw new Error('the script of the living picture is another');
    play.go(now);
  };
  const wake = (): void => {
    if (asked) return;
    asked = true;
    runScripts(scripts)
      .catch((error: unknown) => {
        // The next press asks again.
        asked = false;
        throw error;
      })
      .then(open)
      .catch((error: unknown) => {
        if (!lost) failed();
        lost = true;
        void showStill();
        if (import.meta.env.DEV) reportError(error);
      });
  };

  const wear = (to: Theme): void => {
    theme = to;
    colourStill(box, theme);
  };
  if (!isReaders(theme)) {
    // A new image shows nothing before it has come, not what it was a moment before.
    const stills = document.importNode(box, true);
    colourStill(stills, theme);
    box.replaceChildren(...stills.children);
  }
  onScheme(() => wear(theme));
  if (first !== shown) {
    // The one that is there is not shown before this has run: see `early.ts`.
    void showStill(false);
    wake();
  }
  return {
    wake,
    wear,
    go(to) {
      now = to;
      if (play) return play.go(to);
      clearTimeout(timer);
      timer = setTimeout(() => void showStill(), lost ? 0 : patience);
      wake();
    },
    settle: () => play?.settle()
  };
}

/** Whether an image has come and can be shown without a gap. */
const decoded = (image: HTMLImageElement): Promise<boolean> =>
  image.decode().then(
    () => true,
    () => false
  );
