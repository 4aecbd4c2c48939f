import type { EventName, Theme } from '$lib/embed/protocol';
import { triggerLine } from '$lib/player/reading/line';
import { ancestorsOf, sticksToWindow } from './ancestors';
import { attempts } from './attempts';
import { noteCorrected } from './corrected';
import { dispatchToHost } from './event';
import { groundOf, schemeOf } from './ground';
import { keepPlace, partsToKeep } from './keepPlace';
import { lowUntil, wideFrom } from './layout';
import type { MakePicture } from './picture';
import { startReader } from './reader';
import type { Shell } from './shell';
import { hideStills, loadStills } from './stills';
import { watchHost } from './watch';

/** Written in by the build: the last edition that corrected an earlier one. */
declare const __LAST_CORRECTING__: number;

/** The page's own window, unless the page is a frame as tall as its content: nothing sticks to that. */
const hasWindow = () => parent === window || innerHeight <= 1.5 * screen.height;

/**
 * Makes of an article one that is read over a moving picture, for as long as that is possible and wanted,
 * and otherwise lets it be.
 * @param ways how the picture may be made, the best first
 * @param stopped ends one life of the element's, from being inserted to being removed
 */
export function openPiece(
  host: HTMLElement,
  { piece, stage, words }: Shell,
  folder: string,
  ways: readonly MakePicture[],
  stopped: AbortSignal
): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let near = false;
  /** The parts that stay an article while the others are cards. */
  let kept: readonly HTMLElement[] | null = null;
  /** Whether the page is being left. */
  let leaving = false;
  /** Turns cards back into an article; `null` for an article. */
  let undoCards: (() => void) | null = null;

  const sections = () => [...host.querySelectorAll<HTMLElement>(':scope > section[data-step]')];
  const steps = () => sections().map(({ dataset }) => dataset.step ?? '');
  /** A guest need not know what the host knows: `auto` is the host's own scheme. */
  const theme = (): Theme => {
    const asked = host.getAttribute('theme');
    return asked === 'light' || asked === 'dark' ? asked : schemeOf(stage);
  };
  const isWide = () => host.clientWidth >= wideFrom;
  const mayUseCards = () =>
    !still.matches &&
    (isWide() || innerHeight > lowUntil) &&
    hasWindow() &&
    steps().length > 0 &&
    sticksToWindow(ancestorsOf(host));
  const event = (name: EventName, step: string): void => dispatchToHost(host, name, step);

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
    () => ({ stage, folder, steps, theme: theme(), event }),
    consider,
    stopped
  );
  const refresh = startReader({
    sections,
    line() {
      const height = undoCards ? stage.clientHeight : innerHeight;
      return triggerLine({ width: 0, height }, isWide() ? 'columns' : 'overlay');
    },
    update({ index, turn, before }, elapsed) {
      // A picture that is ready and yet not shown is not wanted.
      if (!source.picture || (source.ready && !undoCards)) return false;
      const ids = steps();
      const first = host.getAttribute('step') ?? '';
      const seen =
        before && ids.includes(first)
          ? { step: first, next: '', turn: 0 }
          : { step: ids[index] ?? '', next: ids[index + 1] ?? '', turn };
      if (source.ready && !before) report(seen.step, index === ids.length - 1);
      return source.picture.update(seen, elapsed);
    },
    stopped
  });

  /** Shows cards or an article, whichever is right now; asks for the picture when it may be needed. */
  function consider(): void {
    if (stopped.aborted) return;
    noteCorrected(host, words, folder, __LAST_CORRECTING__);
    const may = !leaving && mayUseCards();
    if (may && near) source.start();
    // With the last words in sight there is nothing left to become a card.
    const cards = may && source.ready && (kept ??= partsToKeep(host)).length < host.children.length;
    if (cards !== (undoCards !== null)) keepPlace(host, cards ? showCards : showArticle);
    // A page that comes back from the browser's memory is to be as it was.
    if (!cards && !leaving) kept = null;
    updateClasses();
    refresh();
  }
  function updateClasses(): void {
    piece.className = undoCards ? 'cards' : source.picture ? 'waiting' : '';
    piece.classList.toggle('columns', isWide());
    const last = undoCards && kept?.at(-1);
    const begin = last
      ? last.getBoundingClientRect().bottom - piece.getBoundingClientRect().top
      : 0;
    piece.style.setProperty('--begin', `${begin}px`);
    tint();
  }
  let tinted = '';
  /** Gives cards and picture the host's colours, when they are others than before. */
  function tint(): void {
    const [ground, scheme] = [groundOf(host), theme()];
    if (tinted === (tinted = ground + scheme)) return;
    words.style.setProperty('--ground', ground);
    source.picture?.theme(scheme);
  }
  function showCards(): void {
    undoCards = hideStills(host, kept ?? []);
    updateClasses();
  }
  function showArticle(): void {
    undoCards?.();
    undoCards = null;
    updateClasses();
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
      },
      coloured: tint
    },
    stopped
  );
  still.addEventListener('change', consider, { signal: stopped });
  // Where a reader was is written down when they leave, and is where an article is when they come back.
  const leave = ({ type }: Event): void => {
    leaving = type === 'pagehide';
    consider();
  };
  addEventListener('pagehide', leave, { signal: stopped });
  addEventListener('pageshow', leave, { signal: stopped });
  addEventListener('beforeprint', () => loadStills(host), { signal: stopped });
  stopped.addEventListener('abort', showArticle);
}
