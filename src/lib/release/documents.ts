import { stringify } from 'yaml';
import { manifestOf, stepsIn } from '../story/manifest';
import { newestFirst } from '../story/corrections';
import type { PublishedEdition, Story } from '../story/types';
import { licenceName, versionOf } from './package';
import type { DataPackage } from './types';

/**
 * `CITATION.cff`, the Citation File Format 1.2.0 (https://citation-file-format.github.io), which asks
 * for an author: `null` where nobody signs the story.
 * @param url the story's address, where it is known
 */
export function citationFile(
  { meta }: Pick<Story, 'meta'>,
  { title, licenses = [] }: Pick<DataPackage, 'title' | 'licenses'>,
  url: string | null
): string | null {
  if (meta.byline === null) return null;
  const licence = licenses.find(({ name }) => name !== undefined)?.name;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use these data, please cite them as below.',
      type: 'dataset',
      title: title ?? meta.headline,
      abstract: meta.dek,
      authors: [{ name: meta.byline }],
      version: versionOf(meta),
      'date-released': meta.updated,
      ...(licence === undefined ? {} : { license: licence }),
      ...(url === null ? {} : { url })
    },
    { lineWidth: 0 }
  );
}

/** `CHANGELOG.md`: each edition, the newest first, with what it added, reworded, removed and put right. */
export function changelog(story: Story): string {
  const own = story.editions.find(({ edition }) => edition === story.meta.edition);
  const editions = own ? story.editions : [...story.editions, manifestOf(story)];
  const parts = editions.map((each, i) => {
    const put = newestFirst(story.corrections).filter(({ edition }) => edition === each.edition);
    return [
      `## ${each.edition}.0.0 – ${each.date}`,
      changes(each, editions[i - 1]),
      ...(put.length > 0
        ? [
            `Corrections of earlier editions:`,
            put
              .map(({ step, text }) => `- ${step === null ? '' : `\`${step}\`: `}${text}`)
              .join('\n')
          ]
        : [])
    ].join('\n\n');
  });
  return `${['# Changelog', ...parts.reverse()].join('\n\n')}\n`;
}

function changes(edition: PublishedEdition, before: PublishedEdition | undefined): string {
  const now = stepsIn(edition);
  if (!before) return `The first edition: ${now.size} steps.`;
  const then = stepsIn(before);
  const added = [...now.keys()].filter((id) => !then.has(id)).length;
  const reworded = [...now].filter(([id, hash]) => then.has(id) && then.get(id) !== hash).length;
  const removed = [...then.keys()].filter((id) => !now.has(id)).length;
  return `${now.size} steps: ${added} added, ${reworded} reworded, ${removed} gone or under another id since the edition before.`;
}

/** `LICENCES.md`: what each file of the package may be used under. */
export function licences({ title, name, resources }: DataPackage): string {
  const lines = resources.map(({ path, licenses = [] }) => {
    const terms = licenses.map((licence) =>
      licence.path ? `[${licenceName(licence)}](${licence.path})` : licenceName(licence)
    );
    return `- \`${path}\`: ${terms.length > 0 ? terms.join('; ') : 'not stated'}`;
  });
  return `${['# Licences', `Of ${title ?? name}, file by file.`, lines.join('\n')].join('\n\n')}\n`;
}
