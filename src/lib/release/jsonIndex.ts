import { stepCard, stepPath } from '../article/stepCard';
import { stillName } from '../drawing/stillName';
import { namedPeople } from '../story/named';
import type { Story } from '../story/types';
import type { Release } from './release';
import { tablePath, type Absolute } from './structured';

/** Rises when a name in the index changes its meaning or goes. */
export const INDEX_VERSION = 1;

/**
 * What others can build on: every step, source, person, table and claim by its id, which stays, and the address
 * of its page. An address that is not whole counts from the place of the index.
 */
export function indexOf(
  story: Story,
  { tables }: Pick<Release, 'tables'>,
  absolute: Absolute,
  language: string
): object {
  const at = (path: string): string => absolute(path) ?? (path.slice(1) || './');
  const { meta } = story;
  const questions = new Map(story.claims.map(({ question, asks }) => [question, asks]));
  const hasClaims = tables.some(({ name }) => name === 'claims');
  return {
    version: INDEX_VERSION,
    story: {
      headline: meta.headline,
      language,
      edition: meta.edition,
      published: meta.published,
      updated: meta.updated,
      address: at('/')
    },
    steps: story.chapters.flatMap((chapter) =>
      chapter.steps.map((step) => ({
        id: step.id,
        chapter: chapter.id,
        title: stepCard(story, chapter, step).title,
        scene: step.picture.scene,
        address: at(`/#${step.id}`),
        page: at(stepPath(step.id)),
        still: at(`/stills/${stillName(step.id, 'wide')}.png`)
      }))
    ),
    sources: Object.values(story.sources).map(({ id, title, outlet, date, url }) => ({
      id,
      title,
      outlet,
      date,
      url,
      address: at(`/sources/#${id}`)
    })),
    tables: tables.map(({ name, resource, rows }) => ({
      id: name,
      title: resource.title ?? name,
      rows: rows.length,
      address: at(tablePath(name)),
      csv: at(`/data/${resource.path}`),
      json: at(`/data/${resource.path.replace(/\.csv$/, '.json')}`)
    })),
    claims: hasClaims
      ? [...questions].map(([id, asks]) => ({
          id,
          question: asks,
          sides: story.claims.filter(({ question }) => question === id).length,
          address: at(`${tablePath('claims')}#${id}`),
          page: at(`/claims/#${id}`)
        }))
      : [],
    people: namedPeople(story).map(({ person: { id, name } }) => ({
      id,
      name,
      address: at(`/people/#${id}`)
    }))
  };
}
