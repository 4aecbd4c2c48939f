import type { Frame } from '../reading/reader';
import { searchWith, type Choice, type Choices } from './choices';
import { shareStep } from './share';

/** The reader's bar; its markup is `article/Bar.svelte`. */
export interface Bar {
  /** To be called where the page may have been laid out anew. */
  measured(): void;
  /** Told of the step that is being read, however the reader came there. */
  show(frame: Frame): void;
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
  const chapters = new Map(
    [...bar.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash, link])
  );
  const links = [...bar.querySelectorAll<HTMLAnchorElement>('a[data-choice]')];
  const unnamed = where.textContent;
  const story = steps[0]?.closest('[data-chapter]');
  const cover = document.querySelector('.masthead[data-light]');
  /** The link to each step’s chapter. */
  const linkOf = steps.map((step) =>
    chapters.get(`#${step.closest<HTMLElement>('[data-chapter]')?.dataset.chapter}`)
  );
  let now = 0;
  let scrolled = scrollY;
  let place: 'away' | 'here' = scrollY > top ? 'away' : 'here';

  /** Whether the story has begun: above it no step is the one at hand. */
  const begun = (): boolean => {
    const from = story?.getBoundingClientRect().top;
    return from !== undefined && from < innerHeight / 2;
  };
  const hash = (): string => (begun() ? `#${steps[now]?.id ?? ''}` : '');
  const away = (): void => {
    if (scrollY > top) page.bar = place = said.place = 'away';
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
  // The reader may have gone on with the menu open.
  for (const sign of ['pointerdown', 'click']) bar.addEventListener(sign, point);
  bar.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const chapter = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (chapter) {
      close();
      requestAnimationFrame(() => {
        away();
        focusChapter(chapter);
      });
    }
    if (target.closest('[data-print]')) onPrint();
    const share = target.closest('[data-share]');
    const said = bar.querySelector<HTMLElement>('[data-said]');
    if (share && said) void shareStep(hash(), said);
  });
  const skip = document.querySelector<HTMLAnchorElement>('a.skip');
  skip?.addEventListener('click', () => requestAnimationFrame(() => focusChapter(skip)));
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

  /** Where the title picture ends and the story begins, in CSS pixels that the page is scrolled by then. */
  let ends = { cover: -Infinity, before: Infinity };
  const measured = (): void => {
    ends = {
      cover: cover ? cover.getBoundingClientRect().bottom + scrollY - bar.clientHeight : -Infinity,
      before: story ? story.getBoundingClientRect().top + scrollY - innerHeight / 2 : Infinity
    };
  };

  let said = {
    over: bar.dataset.light !== undefined,
    current: undefined as HTMLAnchorElement | undefined,
    place: undefined as typeof place | undefined
  };
  /** On the title picture the bar has its light, and names no chapter yet. */
  const say = (at: number): void => {
    const over = at < ends.cover;
    const current = at > ends.before ? linkOf[now] : undefined;
    if (over !== said.over)
      if (over) bar.dataset.light = 'night';
      else delete bar.dataset.light;
    if (current !== said.current) {
      where.textContent = current?.firstElementChild?.textContent ?? unnamed;
      said.current?.removeAttribute('aria-current');
      current?.setAttribute('aria-current', 'location');
    }
    if (place !== said.place) page.bar = place;
    said = { over, current, place };
  };
  measured();
  say(scrollY);

  return {
    measured,
    show({ moment: { index }, top: at }) {
      const by = at - scrolled;
      const passes = at <= top || Math.abs(by) >= least;
      if (index === now && !passes) return;
      if (passes) {
        scrolled = at;
        place = by > 0 && at > top ? 'away' : 'here';
      }
      now = index;
      say(at);
    }
  };
}

/** The focus goes along to the heading of the chapter that a link leads to; else it would be nowhere. */
function focusChapter({ hash }: HTMLAnchorElement): void {
  const heading = document.getElementById(hash.slice(1))?.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
