import { lights, type MapKeyframe } from '../../../lib/scenes/map/types';
import { didYouMean } from '../../../lib/story/nearest';
import type { Rule } from './rule';
import { stepOf } from './seen';
import type { Shown } from './shown';

/** The map of a picture; `null` where it has none. */
export function mapIn({ scene, keyframe }: Shown): MapKeyframe | null {
  if (scene === 'map') return keyframe as MapKeyframe;
  return scene === 'night' ? (keyframe as { readonly map: MapKeyframe }).map : null;
}

const morning = lights.slice(0, lights.indexOf('day') + 1);

/** `brightens`: from night to day, and never back. */
export const brightens: Rule = ({ rules, story, shown, problems, misruled }) => {
  const known = story.chapters.map(({ id }) => id);
  for (const [i, chapter] of rules.brightens.entries()) {
    if (!known.includes(chapter))
      misruled(`brightens.${i}`, `there is no chapter “${chapter}”${didYouMean(chapter, known)}`);
    let brightest = -1;
    for (const one of shown.filter((each) => each.chapter === chapter)) {
      const light = mapIn(one)?.light;
      if (light === undefined) continue;
      const now = morning.indexOf(light);
      if (now < brightest)
        problems.add(
          one.at,
          one.field,
          `is “${light}” after “${morning[brightest]}”`,
          'set its hour with sun="…", or move the step'
        );
      brightest = Math.max(brightest, now);
    }
  }
};

/** `unlit`: nothing is highlighted on the map, and nothing goes anywhere. */
export const unlit: Rule = (asked) => {
  for (const [i, id] of asked.rules.unlit.entries())
    for (const one of stepOf(asked, id, `unlit.${i}`)) {
      const map = mapIn(one);
      const lit = [
        ...(map?.places.filter(({ role }) => role === 'highlighted').map(({ name }) => name) ?? []),
        ...(map?.area?.members.filter((each) => each.highlighted).map(({ name }) => name) ?? []),
        ...(map?.links.map((link) => link.id) ?? [])
      ];
      if (lit.length > 0)
        asked.problems.add(
          one.at,
          one.field,
          `highlights ${lit.join(', ')}, though it is to stand still`,
          'take it out of highlight="…", or the step out of rules.unlit in story.yaml'
        );
    }
};

/** `labels_by_hand`: no name of a picture is left to find its own place. */
export const labelled: Rule = ({ rules, story, shown, problems }) => {
  if (!rules.labelsByHand) return;
  const set = new Set(story.labels.map(({ place, breakpoint }) => `${place} ${breakpoint}`));
  const said = new Set<string>();
  for (const one of shown.filter(({ scene }) => scene === 'map'))
    for (const { id, role } of mapIn(one)?.places ?? [])
      for (const row of [`${id} narrow`, `${id} wide`]) {
        if (role === 'base' || set.has(row) || said.has(row)) continue;
        said.add(row);
        problems.add(
          one.at,
          one.field,
          `names “${id}”, which has no row “${row.split(' ')[1]}” in labels.csv`,
          'add where its label stands'
        );
      }
};
