import { searchWith, type Choice, type Choices } from './choices';
import { shareStep } from './share';

/** The reader's bar; its markup is `article/Bar.svelte`. */
export interface Bar {
  /** Told of the step that is being read, however the reader came there. */
  show(index: number): void;
}

/** Pixels of scrolling that say which way the reader goes, and those at the top where the bar stays. */
const [least, top] = [6, 64];

/**
 * Brings the bar to life: it says which chapter is read, goes while the reader goes down and comes on
 * the way back; its links keep the step and every other choice.
 * @param onPrint called where the reader asks for paper
 */
export function openBar(
  steps: readonly HTMLElement[],
  chosen: Choices,
  onPrint: () => void
): Bar | null {
  const bar = document.querySelector<HTMLElement>('[data-reader]');
  const menu = bar?.querySelector('details');
  const where = bar?.querySelector('[data-where]');
  if (!bar || !menu || !where) return null;
  const page = document.documentElement.dataset;
  const chapters = [...bar.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const links = [...bar.querySelectorAll<HTMLAnchorElement>('a[data-choice]')];
  const named = where.textContent;
  let now = 0;
  let scrolled = scrollY;

  /** Whether the story has begun: above it no step is the one at hand. */
  const begun = (): boolean => {
    const first = steps[0]?.closest('[data-chapter]');
    return (
      first !== null && first !== undefined && first.getBoundingClientRect().top < innerHeight / 2
    );
  };
  const hash = (): string => (begun() ? `#${steps[now]?.id ?? ''}` : '');
  const away = (): void => {
    if (scrollY > top) page.bar = 'away';
    scrolled = scrollY;
  };
  const close = (): void => menu.removeAttribute('open');

  for (const link of links)
    if (chosen[link.dataset.choice as Choice] === link.dataset.value)
      link.setAttribute('aria-current', 'true');
  for (const button of bar.querySelectorAll('button')) button.hidden = false;

  const point = (): void => {
    for (const link of links) {
      const { choice = '', value = '' } = link.dataset;
      link.href = location.pathname + searchWith(location.search, choice as Choice, value) + hash();
    }
  };
  menu.addEventListener('toggle', point);
  // It may have been opened before there was a script.
  point();
  bar.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('a[href^="#"]')) {
      close();
      requestAnimationFrame(away);
    }
    if (target.closest('[data-print]')) onPrint();
    const share = target.closest('[data-share]');
    const said = bar.querySelector<HTMLElement>('[data-said]');
    if (share && said) void shareStep(hash(), said);
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    close();
    menu.querySelector('summary')?.focus();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) close();
  });
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Node) || bar.contains(target)) return;
    close();
    away();
  });

  const update = (): void => {
    const by = scrollY - scrolled;
    if (scrollY > top && Math.abs(by) < least) return;
    scrolled = scrollY;
    page.bar = by > 0 && scrollY > top ? 'away' : 'here';
    label();
  };
  /** On the title picture the bar has its light, and names no chapter yet. */
  function label(): void {
    const cover = document.querySelector('.masthead[data-light]');
    const over = cover !== null && cover.getBoundingClientRect().bottom > bar!.clientHeight;
    if (over) bar!.dataset.light = 'night';
    else delete bar!.dataset.light;
    const chapter = steps[now]?.closest<HTMLElement>('[data-chapter]')?.dataset.chapter;
    const current = begun() ? chapters.find((link) => link.hash === `#${chapter}`) : undefined;
    const text = current?.firstElementChild?.textContent ?? named;
    if (where!.textContent !== text) where!.textContent = text;
    for (const link of chapters)
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  }
  addEventListener('scroll', update, { passive: true });
  page.bar = scrollY > top ? 'away' : 'here';
  label();

  return {
    show(index) {
      if (index === now) return;
      now = index;
      label();
    }
  };
}
