import { themes, type EventName, type Theme } from '$lib/embed/protocol';
import { narrowBelow } from '$lib/embed/guest/frame';
import { triggerLine } from '$lib/reading/line';
import { ancestorsOf, sticksToWindow } from './ancestors';
import { groundOf } from './ground';
import { heldHeight, holdInSight, keepPlace } from './keepPlace';
import type { MakePicture, Picture } from './picture';
import { startReader } from './reader';
import type { Shell } from './shell';
import { hideStills, loadStills } from './stills';

/** Milliseconds that a picture has to come; after that the article stays as it is. */
const patience = 8000;
/** How near the window the words may be for the picture to be sent for. */
const approach = '150% 0px';

/** One element's life between being inserted and being removed. */
export interface Piece {
  theme(): void;
  /** The host's words are others than before. */
  reworded(): void;
}

/** @param ways how the picture may be made, the best first; each is tried when the one before fails */
export function openPiece(
  host: HTMLElement,
  { piece, stage, words }: Shell,
  folder: string,
  ways: readonly MakePicture[],
  stopped: AbortSignal
): Piece {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const rest = [...ways];
  let picture: Picture | null = null;
  let ready = false;
  let near = false;
  let rolled: (() => void) | null = null;
  let look = (): void => {};
  let tried = new AbortController();

  const sections = () => [...host.querySelectorAll<HTMLElement>(':scope > section[data-step]')];
  const theme = (): Theme => themes.find((each) => each === host.getAttribute('theme')) ?? 'auto';
  const event = (name: EventName, step: string): void => {
    const detail = { name, step };
    host.dispatchEvent(
      new CustomEvent('lesotho-2014:event', { bubbles: true, composed: true, detail })
    );
  };
  // A page that is itself a frame as tall as its content has no window for anything to stick to.
  const windowed = () => window.parent === window || innerHeight <= 1.5 * screen.height;
  const mayRoll = () => !still.matches && windowed() && sticksToWindow(ancestorsOf(host));
  const isWide = () => host.clientWidth >= narrowBelow;

  function send(): void {
    const make = rest.shift();
    if (!make) return;
    const attempt = new AbortController();
    tried = attempt;
    const giveUp = (): void => {
      if (attempt.signal.aborted) return;
      attempt.abort();
      picture = null;
      ready = false;
      dress();
      consider();
    };
    const timer = setTimeout(giveUp, patience);
    attempt.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    picture = make({
      stage,
      folder,
      steps: sections().map(({ dataset }) => dataset.step ?? ''),
      theme: theme(),
      title: host.title || document.title,
      stopped: attempt.signal,
      ready() {
        clearTimeout(timer);
        ready = true;
        consider();
      },
      failed: giveUp,
      event
    });
    dress();
    look();
  }

  /** Rolls or unrolls, whichever is right now; asks for the picture when it may be needed. */
  function consider(): void {
    if (stopped.aborted) return;
    const may = mayRoll() && sections().length > 0;
    if (may && near && !picture) send();
    const roll = may && ready;
    if (roll !== (rolled !== null)) keepPlace(host, roll ? rollUp : unroll);
    dress();
    look();
  }
  function dress(): void {
    piece.className = rolled ? 'piece rolled' : picture ? 'piece waiting' : 'piece';
    piece.classList.toggle('columns', isWide());
    const begun = host.firstElementChild?.hasAttribute('data-held') ?? false;
    piece.classList.toggle('begun', begun);
    if (begun) piece.style.setProperty('--begin', `${heldHeight(host)}px`);
  }
  function rollUp(): void {
    const ground = groundOf(host);
    if (ground) words.style.setProperty('--ground', ground);
    const letGo = holdInSight(host);
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

  look = startReader({
    sections,
    line: () => {
      const height = rolled ? stage.clientHeight : innerHeight;
      return triggerLine({ width: 0, height }, isWide() ? 'columns' : 'overlay');
    },
    tell({ index, turn, before }, elapsed) {
      // A picture that is ready and yet not shown is not wanted.
      if (ready && !rolled) return false;
      const first = sections().findIndex(
        ({ dataset }) => dataset.step === host.getAttribute('step')
      );
      const seen = before && first >= 0 ? { index: first, turn: 0 } : { index, turn };
      return picture?.tell(seen, elapsed) ?? false;
    },
    stopped
  });
  const approaching = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting ?? near;
      consider();
    },
    { rootMargin: approach }
  );
  const seeing = new IntersectionObserver((entries) =>
    picture?.visible(entries.at(-1)?.isIntersecting ?? true)
  );
  const sizing = new ResizeObserver(() => {
    picture?.resized();
    consider();
  });
  approaching.observe(host);
  seeing.observe(host);
  sizing.observe(host);
  still.addEventListener('change', consider, { signal: stopped });
  addEventListener('resize', consider, { signal: stopped });
  addEventListener('beforeprint', () => loadStills(host), { signal: stopped });
  stopped.addEventListener(
    'abort',
    () => {
      tried.abort();
      picture = null;
      for (const observer of [approaching, seeing, sizing]) observer.disconnect();
      unroll();
    },
    { once: true }
  );
  return {
    theme: () => picture?.theme(theme()),
    reworded: consider
  };
}
