import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Live from '$lib/explore/Live.svelte';
import { exploreData, type ExploreData } from '$lib/explore/data';
import { firstChoice } from '$lib/explore/keyframe';
import { story } from '../unit/scenes/story';

const data = exploreData(story)!;
const controls = (choice = {}, given: ExploreData = data): string =>
  render(Live, {
    props: {
      data: given,
      choice: { ...firstChoice(given), ...choice },
      onChange: () => {},
      expose: () => {}
    }
  }).body.replace(/<!--.*?-->/g, '');

describe('the choice of tellers', () => {
  test('is one named list of everyone and each of them', () => {
    const [list = ''] = /<select.*<\/select>/s.exec(controls()) ?? [];
    expect(list).toMatch(/^<select aria-label="Who tells the night"/);
    const options = [...list.matchAll(/<option[^>]*>([^<]*)<\/option>/g)].map(([, label]) => label);
    expect(options).toEqual(['As everyone tells it', ...data.tellers.map(({ label }) => label)]);
  });

  test('begins where the address says, and says how much is told', () => {
    expect(controls()).toMatch(/role="status">33 reports</);
    const html = controls({ teller: 'maseribane' });
    expect(html).toMatch(/<option value="maseribane" selected/);
    expect(html.match(/ selected/g)).toHaveLength(1);
    expect(html).toMatch(/role="status">2 of 33 reports</);
  });

  test('is not there where nobody tells enough', () => {
    const html = controls({}, { ...data, tellers: [] });
    expect(html).not.toContain('<select');
    expect(html).toContain('type="checkbox"');
  });
});
