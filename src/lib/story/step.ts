import type { PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { readBlocks, readPassages } from './blocks.ts';
import { plainText } from './inlines.ts';
import type { MarkdownFile } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import { sceneNames, type Passage, type Picture, type SceneName, type Step } from './types.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Stands in for a missing picture until the problem stops the build: no scene, so nothing to check. */
const noPicture = { scene: '' as SceneName, attributes: {}, alt: '' };

/** Reads one `::::step{#id}` with its dateline, its picture, its words and its notes. */
export function readStep(node: ContainerDirective, chapter: string, md: MarkdownFile): Step {
  const id = node.attributes?.['id'] ?? '';
  if (!ID.test(id)) {
    const found =
      id === '' ? 'a step without an id' : `the id “${id}” is not lower-case and hyphenated`;
    md.report(node, 'step', found, 'write ::::step{#some-id}');
  }
  const field = `step ${id}`;
  const { long, ...more } = readOwn(node, field, md);
  const pictures: Picture[] = [];
  const datelines: string[] = [];
  const notes: Passage[] = [];
  const differences: string[] = [];
  const rest: RootContent[] = [];

  for (const child of node.children) {
    if (child.type === 'leafDirective' && child.name === 'picture') {
      pictures.push(readPicture(child, field, md));
    } else if (child.type === 'leafDirective' && child.name === 'dateline') {
      const dateline = plainText(child.children as PhrasingContent[], `${field} dateline`, md);
      md.say(child, `${field} dateline`, dateline);
      datelines.push(dateline);
    } else if (child.type === 'containerDirective' && child.name === 'note') {
      const [label, ...others] = child.children;
      const titled = label?.type === 'paragraph' && label.data?.directiveLabel === true;
      const about = titled ? plainText(label.children, `${field} note`, md) : '';
      if (about !== '') {
        md.say(child, `${field} note`, about);
        differences.push(about);
      }
      const said = titled ? others : child.children;
      notes.push(...readPassages(said, { field: `${field} note`, framing: false }, md));
    } else rest.push(child);
  }
  const blocks = readBlocks(rest, { field, framing: false }, md);

  if (blocks.length === 0) md.report(node, field, 'has no words', 'write a paragraph or a ::quote');
  if (pictures.length !== 1) {
    const found = pictures.length === 0 ? 'has no picture' : `has ${pictures.length} pictures`;
    md.report(node, field, found, 'write exactly one ::picture[what it shows]{scene="…"}');
  }
  if (datelines.length > 1) md.report(node, field, 'has two datelines', 'keep one');
  const picture = pictures[0] ?? { ...noPicture, at: md.file };
  const dateline = datelines[0] ?? null;
  return { id, chapter, dateline, picture, blocks, long, notes, differences, ...more };
}

/** What a step may say of itself beside its id: `length="long"`, `turn="long"`, `claims="…"`. */
function readOwn(
  node: ContainerDirective,
  field: string,
  md: MarkdownFile
): Pick<Step, 'long' | 'longTurn' | 'claims'> {
  const { length = null, turn = null, claims = null, ...others } = node.attributes ?? {};
  for (const name of Object.keys(others)) {
    if (name === 'id') continue;
    const advice =
      'write id and, for a long step, length, for a long flight, turn, for questions it tells, claims';
    md.report(node, field, `unknown attribute ${name}`, advice);
  }
  for (const [name, value] of Object.entries({ length, turn }))
    if (value !== null && value !== 'long') {
      const advice = `write ${name}="long", or nothing`;
      md.report(node, field, `the ${name} “${value}” is unknown`, advice);
    }
  const questions = claims?.split(/\s+/).filter((id) => id !== '') ?? [];
  for (const id of questions) md.mentions.push({ ...md.at(node), kind: 'question', id });
  return {
    long: length === 'long',
    ...(turn === 'long' ? { longTurn: true } : {}),
    ...(questions.length > 0 ? { claims: questions } : {})
  };
}

function readPicture(node: LeafDirective, field: string, md: MarkdownFile): Picture {
  const { scene, sparse, ...attributes } = node.attributes ?? {};
  const alt = plainText(node.children, `${field} picture`, md);
  if (alt === '') {
    const advice = 'write in the brackets, in words, what the picture shows';
    md.report(node, `${field} picture`, 'has no text alternative', advice);
  }
  if (!sceneNames.some((name) => name === scene)) {
    const found =
      scene === undefined || scene === null
        ? 'names no scene'
        : `unknown scene “${scene}”${didYouMean(scene, sceneNames)}`;
    md.report(node, `${field} picture scene`, found, `write one of: ${sceneNames.join(', ')}`);
  }
  md.say(node, `${field} picture`, alt);
  for (const [name, value] of Object.entries(attributes)) {
    md.say(node, `${field} picture ${name}`, value ?? '');
  }
  if (sparse?.trim() === '')
    md.report(
      node,
      `${field} picture sparse`,
      'gives no reason',
      'say why the picture fills little of its frame, or take it out'
    );
  const written = Object.entries(attributes).map(([name, value]) => [name, value ?? ''] as const);
  const { file, line } = md.at(node);
  return {
    scene: scene as SceneName,
    attributes: Object.fromEntries(written),
    alt,
    ...(sparse?.trim() ? { sparse: sparse.trim() } : {}),
    at: `${file}:${line}`
  };
}
