import type { Page } from 'playwright-core';
import { hourText } from '$lib/explore/address';
import { exploreData } from '$lib/explore/data';
import { firstChoice } from '$lib/explore/keyframe';
import { readStory } from '$lib/story';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const { strip } = exploreData(story)!;
const { minute } = firstChoice(exploreData(story)!);

/** How many events the table of the night has. */
export const eventsOfNight = story.strip.length;

/** The first hour that a source reports, where the night opens, and the mark of that report. */
export const firstReport = {
  hour: hourText(minute, strip.hours[0]?.text ?? '00:00'),
  mark: strip.marks.find(({ from, until }) => from === minute && until === null)?.id
};

/** The slider over the hours. */
export const slider = '#explore input[type="range"]';
/** The choice of tellers. */
export const tellers = '#explore select';

/** The page at the explorable night, alive. */
export async function atNight(page: Page): Promise<void> {
  await page.evaluate(() => document.getElementById('explore')!.scrollIntoView());
  await page.waitForSelector('#explore[data-live]');
}
/** The hour of the readout. */
export const shownHour = (page: Page) => page.locator('#explore output strong').textContent();
/** Waits until the address has this query: it is written when the reader rests. */
export const written = (page: Page, query: string) =>
  page.waitForFunction((wanted) => location.search === wanted, query);
