import { z } from 'zod';
import { isSafeAddress } from '../address.ts';
import type { Folder } from '../folder.ts';
import type { Problems } from '../problems.ts';
import { sceneNames } from '../types.ts';
import { checkYaml } from '../yaml.ts';
import { geometryShape } from './geometry.ts';
import { layersShape, mapShape, projectionShape } from './map.ts';
import { calendarShape, commandShape, testimonyShape } from './scenes.ts';
import { prose } from './shapes.ts';

/** A custom element, and so a host's page, knows the story by it. */
const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/,
    'is not lower-case letters and digits in two or more parts with hyphens between'
  );

const timeZone = z.string().refine(isTimeZone, 'is not a time zone, such as Europe/Oslo');

const credit = z.strictObject({
  what: prose,
  licence: prose,
  url: z.string().refine((url) => url.startsWith('https:') && isSafeAddress(url), {
    error: 'is not an https address'
  })
});

/** What `story.yaml` says: what the code has to know of a story beside its words and tables. */
export const settingsShape = z
  .strictObject({
    slug,
    time_zone: timeZone,
    time_note: prose,
    projection: projectionShape,
    map: mapShape,
    layers: layersShape,
    /** Only where the layers are made here, by `npm run geo`. */
    geometry: geometryShape.nullable().default(null),
    /** Empty, `null` and empty where a story has no such scene. */
    command: commandShape.default({ kinds: [], places: {} }),
    calendar: calendarShape.nullable().default(null),
    testimony: testimonyShape.default({ bands: [] }),
    words: z
      .strictObject({
        house: prose,
        parliament: prose,
        testimony: prose,
        uncertain_winner: prose,
        explore: prose
      })
      .transform(({ uncertain_winner: uncertainWinner, ...rest }) => ({
        ...rest,
        uncertainWinner
      })),
    /** A scene without a title is called by its name. */
    scenes: z.strictObject(
      Object.fromEntries(sceneNames.map((name) => [name, prose.optional()])) as Record<
        string,
        z.ZodOptional<typeof prose>
      >
    ),
    credits: z.array(credit),
    licence: credit,
    terms: prose
  })
  .transform(({ time_zone: zone, time_note: timeNote, ...rest }) => ({
    ...rest,
    timeZone: zone,
    timeNote
  }));

export type Settings = z.output<typeof settingsShape>;
export type Credit = z.output<typeof credit>;

/** The file in the story's folder. */
export const SETTINGS = 'story.yaml';

/** Reads `story.yaml`; `null` (and problems, with lines) where it is wrong. */
export function readSettings(folder: Folder, problems: Problems): Settings | null {
  const text = folder.read(SETTINGS);
  if (text === null) return null;
  return checkYaml(text, { file: folder.label(SETTINGS), line: 1 }, settingsShape, problems);
}

function isTimeZone(name: string): boolean {
  try {
    // Where it is written as an offset, the clock would not change with the seasons.
    return /^[A-Z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
