import type { Settings } from '../settings/index.ts';
import type { ArticleMeta } from '../types.ts';

/** Gives some words in another language. @param field where they stand, for messages */
export type Say = (text: string, field: string) => string;

type Words = Readonly<Record<string, string>>;

const each = <T extends Words>(words: T, field: string, say: Say): T =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, say(text, `${field}.${key}`)])
  ) as T;

/** The words of `story.yaml` in another language; names of licences stay. */
export const settingsIn = (settings: Settings, say: Say): Settings => ({
  ...settings,
  timeNote: say(settings.timeNote, 'time_note'),
  map: {
    ...settings.map,
    credits: each(settings.map.credits, 'map.credits', say),
    gap: say(settings.map.gap, 'map.gap')
  },
  testimony: {
    bands: settings.testimony.bands.map(({ stance, label }) => ({
      stance,
      label: say(label, 'testimony.bands')
    }))
  },
  words: each(settings.words, 'words', say),
  scenes: Object.fromEntries(
    Object.entries(settings.scenes).map(([scene, title]) => [
      scene,
      title === undefined ? title : say(title, `scenes.${scene}`)
    ])
  ),
  credits: settings.credits.map((credit) => ({ ...credit, what: say(credit.what, 'credits') })),
  licence: { ...settings.licence, what: say(settings.licence.what, 'licence.what') },
  terms: say(settings.terms, 'terms')
});

/** The words of `article.yaml` in another language. */
export const metaIn = (meta: ArticleMeta, say: Say): ArticleMeta => ({
  ...meta,
  headline: say(meta.headline, 'headline'),
  dek: say(meta.dek, 'dek'),
  summary: meta.summary.map(({ text, cites }, i) => ({ text: say(text, `summary.${i}`), cites })),
  byline: meta.byline === null ? null : say(meta.byline, 'byline')
});
