import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Folder } from './folder.ts';
import { didYouMean, nearestOf } from './nearest.ts';
import type { At, Problems } from './problems.ts';
import { remember } from './remember.ts';

type Path = readonly PropertyKey[];

/** Reads a JSON file and checks its shape; `null` (and problems, with lines) where it is wrong. */
export function readJson<T extends z.ZodType>(
  folder: Folder,
  path: string,
  shape: T,
  problems: Problems
): z.output<T> | null {
  const text = folder.read(path);
  if (text === null) return null;
  const file = folder.label(path);
  try {
    JSON.parse(text);
  } catch (error) {
    const line = jsonErrorLine(text, error);
    problems.add({ file, line }, 'file', 'is not JSON', 'check commas, quotes and brackets here');
    return null;
  }
  // JSON is YAML, and the YAML reader knows on which line each value stands.
  return checkYaml(text, { file, line: 1 }, shape, problems);
}

const parse = remember((text) => {
  const counter = new LineCounter();
  return { counter, document: parseDocument(text, { lineCounter: counter }) };
});

/**
 * Checks YAML text against a shape; `null` (and problems, with lines) where it is wrong.
 * @param at where the text begins
 * @param prefix put before each field's name in a message
 */
export function checkYaml<T extends z.ZodType>(
  text: string,
  at: At,
  shape: T,
  problems: Problems,
  prefix = ''
): z.output<T> | null {
  const { counter, document } = parse(`${at.file}:${at.line}`, text);
  const lineAt = (offset: number) => at.line + counter.linePos(offset).line - 1;

  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const found = (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
      problems.add(
        { file: at.file, line: lineAt(error.pos[0]) },
        `${prefix}yaml`,
        found,
        'check indentation, colons and quotes here'
      );
    }
    return null;
  }
  const content = plain(document);
  const result = shape.safeParse(content);
  if (result.success) return result.data;
  const misspelt = new Set(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            [...issue.path, nearestOf(key, keysAt(shape, issue.path))].join('.')
          )
        : []
    )
  );
  for (const issue of result.error.issues) {
    // A key that is spelt wrongly is missing too: that is said once, where it stands.
    if (misspelt.has(issue.path.join('.')) && valueAt(content, issue.path) === undefined) continue;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const report = (path: Path, found: string, advice: string) => {
      const line = lineAt(offsetOf(document, path));
      const field = prefix + (named(content, path).join('.') || 'content');
      problems.add({ file: at.file, line }, field, found, advice);
    };
    for (const key of unknown) {
      const meant = didYouMean(key, keysAt(shape, issue.path));
      report([...issue.path, key], `is not a known key${meant}`, 'remove it or correct its name');
    }
    if (unknown.length > 0) continue;
    if (valueAt(content, issue.path) === undefined) {
      report(issue.path, 'is missing', 'add it');
    } else {
      report(issue.path, lowerFirst(issue.message), 'write what is expected here');
    }
  }
  return null;
}

/** The lines on which values of YAML text begin, by their path: `summary.2.text`. */
export function yamlLines(text: string): (path: string) => number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return (path) => {
    const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return counter.linePos(offsetOf(document, keys)).line;
  };
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    content
  );
}

/** A path in which entries of a list that have an id go by it, not by their number. */
const named = (content: unknown, path: Path): readonly PropertyKey[] =>
  path.map((key, i) => {
    const id = typeof key === 'number' && valueAt(content, [...path.slice(0, i + 1), 'id']);
    return typeof id === 'string' ? id : key;
  });

/** The keys that a shape knows at a place. */
function keysAt(shape: unknown, path: Path): readonly string[] {
  const at = path.reduce<unknown>((part, key) => {
    const bare = unwrapped(part);
    if (bare instanceof z.ZodArray) return bare.element;
    return bare instanceof z.ZodObject ? bare.shape[String(key)] : undefined;
  }, shape);
  const bare = unwrapped(at);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** A shape without what only surrounds it. */
function unwrapped(shape: unknown): unknown {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable)
    return unwrapped(shape.unwrap());
  if (shape instanceof z.ZodDefault) return unwrapped(shape.unwrap());
  return shape instanceof z.ZodPipe ? unwrapped(shape.in) : shape;
}

/** The document as plain values; a tree that refers to too many aliases counts as nothing. */
function plain(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    return null;
  }
}

/** Where a value begins; for one that is missing, where what should hold it begins. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = rangeOf(node);
    if (range !== null) return range;
  }
  return rangeOf(document.contents) ?? 0;
}

function rangeOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  return Array.isArray(node.range) ? (node.range[0] as number) : null;
}

/** V8 names either the position of a fault or a few letters around it. */
function jsonErrorLine(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const around = /"([^]*?)"(?:\.\.\.)? is not valid JSON/.exec(message)?.[1];
  const start = around === undefined ? -1 : text.indexOf(around);
  const offset =
    position !== undefined
      ? Number(position)
      : start >= 0
        ? start + Math.floor((around ?? '').length / 2)
        : 0;
  return text.slice(0, offset).split('\n').length;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
