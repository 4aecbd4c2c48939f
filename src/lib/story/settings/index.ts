import { z } from 'zod';
import { isSafeAddress } from '../address.ts';
import type { Folder } from '../folder.ts';
import type { Problems } from '../problems.ts';
import { sceneNames } from '../types.ts';
import { checkYaml } from '../yaml.ts';
import { geometryShape } from './geometry.ts';
import { languagesShape } from './languages.ts';
import { layersShape, mapShape, projectionShape } from './map.ts';
import { calendarShape, commandShape, testimonyShape } from './scenes.ts';
import { rulesShape } from './rules.ts';
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
    slug: slug.describe(
      'The public name: the custom element, its events and CSS properties, the namespace of the messages, the policy for trusted types, the class of the quotation in oEmbed. It stands in codes that other sites have pasted, so it never changes. Lower-case words with hyphens, two at least.'
    ),
    time_zone: timeZone.describe('The zone in which hours are printed, as `Europe/Oslo`.'),
    time_note: prose.describe('The sentence that says so.'),
    languages: languagesShape.describe(
      'The languages that the story is told in. The first is complete, is that of the tables, and stands at `/`; each other has a folder `story/<lang>/` and stands at `/<lang>/`. Each is its tag `lang`, as `fr`, its `name` in itself, `dir` (`ltr` or `rtl`), a `locale` for dates and numbers where the tag alone does not say it, and `draft: true` while its translation lacks something. English alone, where nothing is said.'
    ),
    projection: projectionShape.describe(
      'The point about which the maps are projected, in degrees, and the radius of the sphere in metres.'
    ),
    map: mapShape,
    layers: layersShape.describe('The files that the three grounds are drawn from.'),
    geometry: geometryShape
      .nullable()
      .default(null)
      .describe(
        'What `npm run geo` makes those files of; only where they are made here. Its keys are explained where they are written.'
      ),
    // Empty, `null` and empty where a story has no such scene.
    command: commandShape.default({ kinds: [], places: {} }),
    calendar: calendarShape
      .nullable()
      .default(null)
      .describe(
        'The kinds of relations.csv that close parliament, order it closed, and dissolve it; only where a picture shows the calendar.'
      ),
    testimony: testimonyShape.default({ bands: [] }),
    words: z
      .strictObject({
        house: prose.describe('What stands in “seats in …”.'),
        parliament: prose.describe('What stands in “days with … closed”.'),
        testimony: prose.describe('The title of the table of voices.'),
        uncertain_winner: prose.describe('The reason for a question mark on a tile.'),
        explore: prose.describe('What is read out for the explorable night.')
      })
      .transform(({ uncertain_winner: uncertainWinner, ...rest }) => ({
        ...rest,
        uncertainWinner
      })),
    scenes: z
      .strictObject(
        Object.fromEntries(sceneNames.map((name) => [name, prose.optional()])) as Record<
          string,
          z.ZodOptional<typeof prose>
        >
      )
      .describe(
        'The title of a piece with all steps of one scene; a scene without one is called by its name.'
      ),
    rules: rulesShape.prefault({}),
    credits: z.array(credit).describe('Whose work the piece rests on.'),
    licence: credit.describe('What the desk’s own may be used under.'),
    terms: prose.describe('The same in a sentence, for editors of other sites.')
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
