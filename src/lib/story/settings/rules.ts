import { z } from 'zod';
import { sceneNames } from '../types.ts';

const id = z.string().trim().min(1, 'is empty');
const ids = z.array(id);
const scene = z.enum(sceneNames);

/** The tables of which a story may leave rows out. */
export const leftOutTables = ['actors', 'places', 'claims', 'relations', 'sources'] as const;

const shows = z
  .strictObject({ step: id.optional(), scene: scene.optional(), id, as: id.optional() })
  .refine((row) => (row.step === undefined) !== (row.scene === undefined), {
    error: 'is not of one step or of one scene'
  });

/** What this story asks of itself beside what any story must keep; `src/build/verify/rules` looks. */
export const rulesShape = z
  .strictObject({
    shows: z
      .array(shows)
      .default([])
      .describe(
        'What must be seen: `{ step, id }` in the picture of a step, or `{ scene, id }` in some picture of a scene, with `as` its outcome, status or stance: a relation, deadline, event, quotation, claim, place or route by the id in its table.'
      ),
    never: z
      .array(z.strictObject({ step: id, id }))
      .default([])
      .describe('What must not be seen in the picture of a step: `{ step, id }`.'),
    follow: z
      .array(z.tuple([id, id], 'is not two ids'))
      .default([])
      .describe(
        'Pairs, such as two arrangements of one house, that must be seen in neighbouring steps, so that the one turns into the other.'
      ),
    changes: z
      .array(scene)
      .default([])
      .describe(
        'Scenes of which no two neighbouring pictures may show the same and differ only in what is highlighted.'
      ),
    numbers: z
      .array(scene)
      .default([])
      .describe(
        'Scenes whose pictures may speak only of numbers that they show: headline, measure and description are compared with the data. For assembly, votes, constituencies and calendar.'
      ),
    literal_numbers: z
      .array(
        z.strictObject({
          numbers: z.array(z.number()).min(1),
          steps: ids.optional(),
          because: z.string().trim().min(1)
        })
      )
      .nullable()
      .default(null)
      .describe(
        'Numbers that may stand in the words of steps without a `:figure`, and why: `{ numbers, steps, because }`, in all steps where none are named. Where this is given, every other number is an error; days, years, hours and quoted words are none.'
      ),
    dates: z
      .array(z.strictObject({ says: id, steps: ids.optional(), because: id }))
      .nullable()
      .default(null)
      .describe(
        'Dates that may stand in the words of steps though nothing that the step rests on has them, and why: `{ says, steps, because }`, `says` as it is written. Where this is given, every other date, with its day or its year, must be that of a row that the step names or shares a source with, of the words of that row, or of one of the step’s sources, and a day of the week must be that of its date. In English.'
      ),
    left_out: z
      .array(z.strictObject({ table: z.enum(leftOutTables), ids: ids.min(1), because: id }))
      .nullable()
      .default(null)
      .describe(
        'What no step shows or tells, and why: `{ table, ids, because }`, of actors, places, relations, sources, or of claims by their question. Where this is given, every other actor, place, relation and question must be met in the picture or the words of some step; a source that is used nowhere is always a warning, unless it is listed.'
      ),
    no_numerals: z.array(scene).default([]).describe('Scenes whose headlines have no numerals.'),
    no_counts: z
      .array(scene)
      .default([])
      .describe(
        'Scenes whose headlines count nothing beyond three, in words either, and compare no counts.'
      ),
    words: z
      .array(z.strictObject({ scene, in: z.enum(['headline', 'measure', 'source']), has: id }))
      .default([])
      .describe('Words that stand in every headline, measure or source of a scene.'),
    testimony: z
      .strictObject({
        question: id.describe(
          'The `question` of claims.csv that all pictures of testimony answer. The last has everyone who answered it, once a day, counts and names them in its description; each is in the order of speaking and keeps who spoke before.'
        ),
        no_answers: ids
          .default([])
          .describe('Quotations that sound like an answer and are none: `answers` stays empty.'),
        unquoted: ids
          .default([])
          .describe('Actors whose exact words nobody has: quotes.csv has none of theirs.')
      })
      .nullable()
      .default(null),
    one_head: z
      .array(z.strictObject({ of: id, kind: id, above: ids.default([]) }))
      .default([])
      .describe(
        'Bodies with one head: where a chart of command shows more than one relation of this `kind` to it, all are disputed, and a headline that counts its commanders counts these. `above` names those who command it from higher up.'
      ),
    brightens: ids
      .default([])
      .describe('Chapters whose pictures go from night to day and never back.'),
    unlit: ids
      .default([])
      .describe(
        'Steps whose picture highlights no place and draws no line: a death is not an event on a map.'
      ),
    cases: z
      .strictObject({
        states: ids.describe(
          'The states that a case may have. A verdict is not in it until one was found: then it is put here first.'
        ),
        answered: z
          .boolean()
          .default(false)
          .describe(
            'Whether each case has the answer of the accused, in `denial`, or a `note` with the word “found” that says that none was.'
          )
      })
      .nullable()
      .default(null),
    unknown_after: z
      .array(
        z.strictObject({
          person: id,
          from: z.string().regex(/^\d{4}(-\d\d){0,2}$/, 'is not a day, such as 2020-01-31')
        })
      )
      .default([])
      .describe(
        'People of whom lives.csv says nothing but `unknown` from a day on, `{ person, from }`: what a source says of them since is looked at by two before it is told.'
      ),
    labels_by_hand: z
      .boolean()
      .default(false)
      .describe(
        'Whether each place that a map names has its label set in labels.csv, narrow and wide.'
      ),
    colours: z
      .strictObject({
        apart: z
          .number()
          .positive()
          .describe('The least CIEDE2000 difference of two party colours, to any eyes.'),
        contrast: z
          .number()
          .min(1)
          .describe('The least contrast of a party colour with the paper it is drawn on.'),
        from_seats: z
          .int()
          .positive()
          .describe(
            'From how many seats on a party has a colour of its own; smaller ones may share one.'
          )
      })
      .nullable()
      .default(null)
  })
  .transform(
    ({
      literal_numbers: literalNumbers,
      left_out: leftOut,
      no_numerals: noNumerals,
      no_counts: noCounts,
      one_head: oneHead,
      labels_by_hand: labelsByHand,
      unknown_after: unknownAfter,
      ...rest
    }) => ({
      ...rest,
      literalNumbers,
      leftOut,
      noNumerals,
      noCounts,
      oneHead,
      labelsByHand,
      unknownAfter
    })
  );

export type Rules = z.output<typeof rulesShape>;
