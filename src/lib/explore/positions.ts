import { explore as t } from '../i18n';
import { words } from '../scenes/map/strings';
import type { Place, Source, Story } from '../story/types';

/** Places of an event that are known equally well, from the same source. */
export interface Position {
  readonly names: readonly string[];
  /** How well, in words; `null` for what needs no position, such as a country. */
  readonly how: string | null;
  readonly source: Source | null;
}

/** Kinds of place whose point is the middle of something large. */
const towns = ['capital city', 'city', 'town'];
/** Kinds of place that are no spot. */
const grounds = ['country', 'river', 'area'];

/** The places of an event in its order, those alike together, each with what its position is worth. */
export function positionsOf(story: Story, ids: readonly string[]): Position[] {
  const found: Position[] = [];
  for (const place of ids.flatMap((id) => story.places[id] ?? [])) {
    const [how, source] = [howOf(story, place), sourceOf(story, place)];
    const alike = found.findIndex((other) => other.how === how && other.source === source);
    const names = [...(found[alike]?.names ?? []), place.name];
    found.splice(alike < 0 ? found.length : alike, 1, { names, how, source });
  }
  return found;
}

function howOf(story: Story, { kind, lat, precision, area }: Place): string | null {
  if (grounds.includes(kind)) return null;
  if (lat === null) {
    const shared = area === null ? undefined : story.places[area];
    return shared ? t.somewhere(shared.name) : t.unplaced;
  }
  const distance = words.distance(precision ?? 0);
  return towns.includes(kind) ? t.town(distance) : t.point(distance);
}

const sourceOf = (story: Story, { lat, coordinateSource }: Place): Source | null =>
  (lat !== null && coordinateSource !== null && story.sources[coordinateSource]) || null;
