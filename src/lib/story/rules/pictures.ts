import { didYouMean } from '../nearest.ts';
import type { Problems } from '../problems.ts';
import type { Picture, Step, Story } from '../types.ts';

/** Kinds of place that lie on a map as an extent, never as a point. */
const extended = ['country', 'river', 'area'];

type Report = (attribute: string, found: string, advice: string) => void;

/** Pictures name what exists, and put on a map as a point only what has a coordinate. */
export function checkPictures(story: Story, unread: ReadonlySet<string>, problems: Problems): void {
  for (const step of story.chapters.flatMap((chapter) => chapter.steps)) {
    const { picture } = step;
    const report = reporter(step, problems);
    const lookup = new Lookup(story, picture, unread, report);
    if (picture.scene === 'map' || picture.scene === 'night') checkMap(lookup);
    if (picture.scene === 'night') checkNight(lookup);
    if (picture.scene === 'assembly') checkAssembly(lookup);
    if (picture.scene === 'card') checkCard(lookup);
  }
}

function checkMap(lookup: Lookup): void {
  for (const name of lookup.words('focus')) lookup.point('focus', name);
  for (const name of lookup.words('highlight')) lookup.pointOrExtent('highlight', name);
  for (const name of lookup.words('label')) lookup.pointOrExtent('label', name);
  for (const name of lookup.words('bound')) lookup.place('bound', name);
  for (const attribute of ['links', 'unknown']) {
    for (const pair of lookup.words(attribute)) {
      const ends = pair.split('>');
      if (ends.length === 2) for (const name of ends) lookup.point(attribute, name);
      else lookup.report(attribute, `“${pair}” is not from>to`, 'write it as from>to');
    }
  }
  const movements = new Map(lookup.story.movements.map((movement) => [movement.id, movement]));
  for (const id of lookup.words('movements')) {
    lookup.known('movements', 'movement', id, [...movements.keys()], 'movements.csv');
    const movement = movements.get(id);
    if (!movement) continue;
    for (const end of [movement.from, movement.to]) lookup.pointOrExtent('movements', end);
  }
  const areas = Object.values(lookup.story.places).flatMap(({ area }) => area ?? []);
  for (const area of lookup.words('area')) lookup.known('area', 'area', area, areas, 'places.csv');
}

function checkNight(lookup: Lookup): void {
  const events = lookup.story.strip.map(({ event }) => event);
  for (const id of lookup.words('shows')) lookup.known('shows', 'event', id, events, 'night.csv');
}

function checkAssembly(lookup: Lookup): void {
  const rows = lookup.story.arrangements;
  const [arrangement, ...more] = lookup.words('arrangement');
  if (arrangement === undefined || more.length > 0) {
    lookup.report(
      'arrangement',
      'is not one arrangement',
      'name one of elections/arrangements.csv'
    );
    return;
  }
  const ids = rows.map((row) => row.arrangement);
  lookup.known('arrangement', 'arrangement', arrangement, ids, 'elections/arrangements.csv');
  for (const party of lookup.words('highlight')) {
    lookup.known('highlight', 'party', party, Object.keys(lookup.story.parties), 'parties.csv');
  }
}

function checkCard(lookup: Lookup): void {
  const [events, quotes] = [lookup.words('event'), lookup.words('quote')];
  if (events.length + quotes.length !== 1) {
    lookup.report(
      'event',
      'a card shows neither one event nor one quote',
      'write event= or quote='
    );
  }
  for (const id of events) {
    lookup.known('event', 'event', id, Object.keys(lookup.story.events), 'events.csv');
  }
  for (const id of quotes) {
    lookup.known('quote', 'quote', id, Object.keys(lookup.story.quotes), 'quotes.csv');
  }
}

/** Finds what the attributes of one picture name. */
class Lookup {
  readonly story: Story;
  readonly report: Report;
  readonly #picture: Picture;
  readonly #unread: ReadonlySet<string>;

  constructor(story: Story, picture: Picture, unread: ReadonlySet<string>, report: Report) {
    this.story = story;
    this.report = report;
    this.#picture = picture;
    this.#unread = unread;
  }

  words(attribute: string): readonly string[] {
    return (this.#picture.attributes[attribute] ?? '').split(/\s+/).filter((word) => word !== '');
  }

  known(attribute: string, kind: string, id: string, ids: readonly string[], table: string): void {
    if (ids.includes(id) || this.#unread.has(id)) return;
    const found = `unknown ${kind} “${id}”${didYouMean(id, ids)}`;
    this.report(attribute, found, `correct it, or add it to ${table}`);
  }

  place(attribute: string, id: string): void {
    this.known(attribute, 'place', id, Object.keys(this.story.places), 'places.csv');
  }

  point(attribute: string, id: string): void {
    this.place(attribute, id);
    const place = this.story.places[id];
    if (place?.lat === null && place.lon === null) {
      const advice = 'name a place with a coordinate; without one it is never a point';
      this.report(attribute, `“${id}” has no coordinate in places.csv`, advice);
    }
  }

  /**
   * A place without a coordinate may be named where something other than a point stands for it: the
   * area it shares, or its own extent.
   */
  pointOrExtent(attribute: string, id: string): void {
    const place = this.story.places[id];
    if (place && (place.area !== null || extended.includes(place.kind))) return;
    this.point(attribute, id);
  }
}

function reporter({ id, picture }: Step, problems: Problems): Report {
  const colon = picture.at.lastIndexOf(':');
  const at = { file: picture.at.slice(0, colon), line: Number(picture.at.slice(colon + 1)) };
  return (attribute, found, advice) =>
    problems.add(at, `step ${id} picture ${attribute}`, found, advice);
}
