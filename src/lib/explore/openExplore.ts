import { mount, unmount } from 'svelte';
import { replaceStill } from '../player/replaceStill';
import { addressWriter } from '../player/view/addressWriter';
import { readChoice, writeChoice } from './address';
import type { ExploreData } from './data';
import { firstChoice, type Choice } from './keyframe';
import { openList } from './list';
import Live from './Live.svelte';
import { showStart } from './showStart';

/**
 * Brings the explorable night to life: slider and picture in place of the still, the table's rows
 * follow the chosen hour, and its reported hours become buttons that set it.
 * @throws (rejects) if its data do not arrive or cannot be read; still and table are then intact
 */
export async function openExplore(root: HTMLElement): Promise<() => void> {
  const response = await fetch(root.dataset.explore ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data = (await response.json()) as ExploreData;
  const target = root.querySelector<HTMLElement>('[data-explore-live]');
  if (!target || !Array.isArray(data.strip?.marks)) throw new Error('there is no night to explore');
  const start = data.strip.hours[0]?.text ?? '00:00';
  const { minutes } = data.strip;
  const tellers = data.tellers.map(({ id }) => id);
  const first = readChoice(location.search, start, minutes, firstChoice(data), tellers);
  let set: (minute: number) => void = () => {};
  let last: Choice = first;
  let follow: (choice: Choice) => void = () => {};
  const write = addressWriter();

  const onChange = (choice: Choice): void => {
    follow(choice);
    const filtered = choice.reported !== last.reported || choice.teller !== last.teller;
    if (filtered) showStart(root, target);
    else if (choice.minute === last.minute) return;
    last = choice;
    // The address is the reader's to copy, so it names this place; going back leaves the page, not
    // the hour.
    write(() => {
      const query = writeChoice(location.search, start, minutes, choice);
      return `${location.pathname}${query}#${root.id}`;
    });
  };

  const live = replaceStill(target, (place) =>
    mount(Live, {
      target: place,
      props: {
        data,
        choice: first,
        onChange,
        expose: (give: (minute: number) => void) => (set = give)
      }
    })
  );
  follow = openList(root, (minute) => set(minute));
  follow(last);
  root.dataset.live = '';
  return () => void unmount(live);
}
