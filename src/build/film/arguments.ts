import { parseArgs } from 'node:util';
import { didYouMean } from '../../lib/story/nearest';
import { usualSizes } from './formats';

/** What a story has to film, by the names that may be asked for. */
export interface Known {
  readonly chapters: readonly string[];
  readonly scenes: readonly string[];
  readonly steps: readonly string[];
}

/** What is asked for. */
export interface Asked {
  /** A chapter or a scene. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** `null` for as long as its words take to be read. */
  readonly seconds: number | null;
  readonly scheme: 'light' | 'dark';
  /** Ids of the steps wanted; `null` for all. */
  readonly steps: readonly string[] | null;
  readonly words: 'first' | 'all';
  readonly formats: readonly ('mp4' | 'webm')[];
  /** The folder; `null` for the usual one. */
  readonly out: string | null;
  /** Write the frames as PNG, and no film. */
  readonly frames: boolean;
}

export const usage = `npm run film -- SCENE_OR_CHAPTER [options]
  --size ${usualSizes.join(' | ')}   the first if not given
  --seconds N          as long as its words take to be read if not given
  --scheme light|dark  --words first|all  --steps id,id  --format mp4,webm
  --out DIR            films/ if not given
  --frames             writes every frame that differs as PNG, and no film`;

const longest = 600;

/**
 * @param args those after the command
 * @throws {Error} in a plain sentence, for the first argument that cannot be followed
 */
export function readArguments(args: readonly string[], known: Known): Asked {
  const { positionals, values } = parsed(args);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new Error(`Name one scene or chapter:\n${usage}\n${listOf(known)}`);
  const { chapters, scenes } = known;
  if (![...chapters, ...scenes].includes(name)) {
    const near = didYouMean(name, [...chapters, ...scenes]);
    throw new Error(`There is no scene and no chapter “${name}”${near}.\n${listOf(known)}`);
  }
  return {
    name,
    ...sizeOf(values.size),
    seconds: values.seconds === undefined ? null : secondsOf(values.seconds),
    scheme: oneOf('scheme', values.scheme, ['light', 'dark']),
    words: oneOf('words', values.words, ['first', 'all']),
    formats: values.format.split(',').map((each) => oneOf('format', each, ['mp4', 'webm'])),
    steps: values.steps?.split(',').map((id) => stepOf(id, known)) ?? null,
    out: values.out ?? null,
    frames: values.frames
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        size: { type: 'string', default: usualSizes[0] },
        seconds: { type: 'string' },
        scheme: { type: 'string', default: 'light' },
        words: { type: 'string', default: 'first' },
        steps: { type: 'string' },
        format: { type: 'string', default: 'mp4,webm' },
        out: { type: 'string' },
        frames: { type: 'boolean', default: false }
      }
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

const listOf = ({ chapters, scenes }: Known): string =>
  `Chapters: ${chapters.join(', ')}.\nScenes: ${scenes.join(', ')}.`;

function sizeOf(text: string): Pick<Asked, 'width' | 'height'> {
  const [, width = 0, height = 0] = /^(\d+)x(\d+)$/.exec(text)?.map(Number) ?? [];
  // Encoders halve the resolution of colours, and the level of H.264 that every phone plays ends here.
  const fits = [width, height].every((side) => side >= 240 && side <= 1920 && side % 2 === 0);
  if (!fits || width * height > 1920 * 1088)
    throw new Error(
      `--size is “${text}”; it has to be WIDTHxHEIGHT in even pixels, each from 240 to 1920 and no more ` +
        `than 1920x1080 together, such as ${usualSizes.join(', ')}.`
    );
  return { width, height };
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() === '' || !(seconds >= 1 && seconds <= longest))
    throw new Error(`--seconds is “${text}”; it has to be a number from 1 to ${longest}.`);
  return seconds;
}

function oneOf<T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === text);
  if (found !== undefined) return found;
  throw new Error(`--${option} is “${text}”; it has to be ${allowed.join(' or ')}.`);
}

function stepOf(id: string, { steps }: Known): string {
  if (steps.includes(id)) return id;
  throw new Error(`--steps names “${id}”, which is no step${didYouMean(id, steps)}.`);
}
