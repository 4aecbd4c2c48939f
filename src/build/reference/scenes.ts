import { aboutOf } from '../../lib/scenes/attributes/attribute.ts';
import { whole } from '../../lib/scenes/attributes/known.ts';
import { makers } from '../../lib/scenes/build.ts';
import { sceneNames, type Story } from '../../lib/story/types.ts';
import type { SceneExample } from './examples.ts';
import { block, code, ofThisStory, paragraphs, tableOf } from './markdown.ts';

/** Every scene, with its attributes, an example and its picture. */
export function scenesPart(story: Story, examples: ReadonlyMap<string, SceneExample>): string {
  return paragraphs(
    '## Scenes',
    'A picture is `::picture[what it shows]{scene="…" …}` with the attributes of its scene. Examples in the tables are of a made-up story; the picture is one of this story.',
    'A picture is to fill its frame: its content, heading and source left aside, spans 70 % of the width and 50 % of the height that no card covers, on a phone 80 % and 40 %, or `npm run verify` warns. One that stands alone for a reason says so: every scene takes `sparse="…"`, which readers do not see.',
    ...[...sceneNames].sort().map((name) => scenePart(name, story, examples.get(name)))
  );
}

function scenePart(name: string, story: Story, example: SceneExample | undefined): string {
  const schema = makers[name]?.schema;
  if (!schema) throw new Error(`the scene “${name}” has no schema`);
  const rows = Object.entries(schema.attributes(whole(story))).map(([attribute, type]) => {
    const { description, values, example: value, otherwise } = aboutOf(type);
    return [
      code(attribute),
      description,
      values,
      otherwise === undefined ? '**needed**' : otherwise,
      code(`${attribute}="${value}"`)
    ];
  });
  return paragraphs(
    `### ${name}`,
    schema.description,
    tableOf(['attribute', 'what it says', 'what may be written', 'where missing', 'example'], rows),
    ofThisStory(
      example
        ? paragraphs(
            `In step ${code(example.step)}:`,
            block(example.source),
            `![${example.alt.replace(/[[\]]/g, '')}](${example.picture})`
          )
        : block(schema.example)
    )
  );
}
