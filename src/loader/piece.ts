import { themes, type EventName, type Theme } from '$lib/embed/protocol';
import { triggerLine } from '$lib/reading/line';
import { ancestorsOf, sticksToWindow } from './ancestors';
import { attempts } from './attempts';
import { groundOf } from './ground';
import { heldHeight, hold, keepPlace, partsToHold } from './keepPlace';
import { wideFrom } from './layout';
import type { MakePicture } from './picture';
import { startReader } from './reader';
import type { Shell } from './shell';
import { hideStills, loadStills } from './stills';
import { watchHost } from './watch';

/** One element's life between being inserted and being removed. */
export interface Piece {
  /** The host asks for another theme. */
  rethemed(): void;
  /** The host's words are others than before. */
  reworded(): void;
}

/** The page's own window, unless the page is a frame as tall as its content: nothing sticks to that. */
const hasWindow = () => window.parent === window || innerHeight <= 1.5 * screen.height;

/**
 * Makes of an article one that is read over a moving picture, for as long as that is possible and wanted,
 * and otherwise lets it be.
 * @param ways how the picture may be made, the best first
 */
export function openPiece(
  host: HTMLElement,
  { piece, stage, words }: Shell,
  folder: string,
  ways: readonly MakePicture[],
  stopped: AbortSignal
): Piece {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let near = false;
  /** The parts that stay an article while the others are cards. */
  let held: readonly HTMLElement[] | null = null;
  /** Whether the page is being left. */
  let leaving = false;
  /** Undoes the rolling up; `null` for an article. */
  let rolled: (() => void) | null = null;

  const sections = () => [...host.querySelectorAll<HTMLElement>(':scope > section[data-step]')];
  const steps = () => sections().map(({ dataset }) => dataset.step ?? '');
  const theme = (): Theme => themes.find((each) => each === host.getAttribute('theme')) ?? 'auto';
  const isWide = () => host.clientWidth >= wideFrom;
  const mayRoll = () =>
    !still.matches && hasWindow() && steps().length > 0 && sticksToWindow(ancestorsOf(host));
  const event = (name: EventName, step: string): void => {
    const init = { bubbles: true, composed: true, detail: { name, step } };
    host.dispatchEvent(new CustomEvent('lesotho-2014:event', init));
  };

  let reported = '';
  let completed = false;
  const report = (step: string, last: boolean): void => {
    if (step === reported) return;
    event('step', (reported = step));
    if (last && !completed) event('complete', step);
    completed ||= last;
  };

  const source = attempts(
    ways,
    () => ({ stage, folder, steps, theme: theme(), title: host.title || document.title, event }),
    consider,
    stopped
  );
  const look = startReader({
    sections,
    line() {
      const height = rolled ? stage.clientHeight : innerHeight;
      return triggerLine({ width: 0, height }, isWide() ? 'columns' : 'overlay');
    },
    tell({ index, turn, before }, elapsed) {
      // A picture that is ready and yet not shown is not wanted.
      if (!source.picture || (source.ready && !rolled)) return false;
      const ids = steps();
      const first = host.getAttribute('step') ?? '';
      const seen =
        before && ids.includes(first)
          ? { step: first, next: '', turn: 0 }
          : { step: ids[index] ?? '', next: ids[index + 1] ?? '', turn };
      if (source.ready && !before) report(seen.step, index === ids.length - 1);
      return source.picture.tell(seen, elapsed);
    },
    stopped
  });

  /** Rolls up or unrolls, whichever is right now; asks for the picture when it may be needed. */
  function consider(): void {
    if (stopped.aborted) return;
    const may = !leaving && mayRoll();
    if (may && near) source.send();
    // With the last words in sight there is nothing left to become a card.
    const roll = may && source.ready && (held ??= partsToHold(host)).length < host.children.length;
    if (roll !== (rolled !== null)) keepPlace(host, roll ? rollUp : unroll);
    // A page that comes back from the browser's memory is to be as it was.
    if (!roll && !leaving) held = null;
    dress();
    look();
  }
  function dress(): void {
    const begin = heldHeight(host, piece);
    piece.className = rolled ? 'piece rolled' : source.picture ? 'piece waiting' : 'piece';
    piece.classList.toggle('columns', isWide());
    piece.classList.toggle('begun', begin > 0);
    piece.style.setProperty('--begin', `${begin}px`);
  }
  function rollUp(): void {
    words.style.setProperty('--ground', groundOf(host) ?? 'Canvas');
    const letGo = hold(held ?? []);
    const bringBack = hideStills(host);
    rolled = () => {
      bringBack();
      letGo();
    };
    dress();
  }
  function unroll(): void {
    rolled?.();
    rolled = null;
    dress();
  }

  watchHost(
    host,
    {
      near(is) {
        near = is;
        consider();
      },
      seen: (is) => source.picture?.visible(is),
      changed() {
        source.picture?.resized();
        consider();
      }
    },
    stopped
  );
  still.addEventListener('change', consider, { signal: stopped });
  // Where a reader was is written down when they leave, and is where an article is when they come back.
  const leave = (is: boolean) => () => {
    leaving = is;
    consider();
  };
  addEventListener('pagehide', leave(true), { signal: stopped });
  addEventListener('pageshow', leave(false), { signal: stopped });
  stopped.addEventListener('abort', unroll);
  return { rethemed: () => source.picture?.theme(theme()), reworded: consider };
}
