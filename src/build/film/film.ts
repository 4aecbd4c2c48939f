import tokens from '../../lib/article/tokens.css?raw';
import fontsCss from '../../lib/article/fonts/fonts.css?raw';
import { slug } from 'virtual:story';
import { storyLanguage } from '../../lib/story/dir';
import { readEdition, type Edition } from '../../lib/article/edition';
import { partyColours } from '../../lib/article/partyColours';
import { absolute } from '../../lib/article/site';
import { webFaces } from '../../lib/embed/guest/faces';
import { allSteps, pieces, stepsOf, type PieceStep } from '../../lib/embed/guest/pieces';
import { filmFolder, nameOf } from '../../lib/embed/films';
import { titleOf } from '../../lib/embed/oembed';
import { createTimeline } from '../../lib/player/stage/timeline';
import { allScenes } from '../../lib/player/stage/views';
import { readArguments, type Asked } from './arguments';
import { captionsOf, titleCaption, type Caption } from './captions';
import { credit } from './credit';
import { drawLayers, frameOf } from './frame';
import { formatFor } from './formats';
import { panel } from './panel';
import { momentOf, partsOf, rate, secondsFor, wordsOf, type Told } from './timing';

/** A picture that stands for so many frames. */
export interface Shot {
  /** An SVG that needs nothing around it. */
  readonly svg: string;
  readonly frames: number;
}

export interface Film {
  readonly asked: Asked;
  /** Where it is to be put, and the file's name without its ending. */
  readonly folder: string;
  readonly name: string;
  readonly title: string;
  readonly artist: string;
  /** The day of the edition that it shows. */
  readonly date: string;
  /** Frames a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Seconds in which all of its words can be read. */
  readonly needed: number;
  readonly frames: number;
  /** In order; drawn one by one as they are asked for. */
  readonly shots: () => Iterable<Shot>;
}

const files = import.meta.glob<string>('../../lib/article/fonts/*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true
});

const faces = (): string =>
  webFaces(
    fontsCss,
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [path.slice(path.lastIndexOf('/') + 1), data])
    )
  );

/**
 * A chapter or a scene of the story as a film. The same story gives the same frames.
 * @param args those after the command
 * @throws {Error} in a plain sentence, for arguments that cannot be followed
 * @throws {StoryError} where the story cannot be built
 */
export function filmOf(args: readonly string[]): Film {
  const edition = readEdition();
  const { story } = edition;
  const asked = readArguments(args, {
    chapters: story.chapters.map(({ id }) => id),
    scenes: pieces(story),
    steps: allSteps(story).map(({ step }) => step.id)
  });
  const format = formatFor(asked);
  const { title, over, under, steps } = partOf(edition, asked);
  const captions = steps.map(({ step, chapter }, i): Caption[] => [
    ...(i === 0 ? [titleCaption(over, title, under, format)] : []),
    ...captionsOf(step, chapter.title, story, format, asked.words === 'all')
  ]);
  const told = captions.map((each, i): Told => ({
    words: each.map(wordsOf),
    longTurn: steps[i]?.step.longTurn === true
  }));
  const needed = secondsFor(told);
  const seconds = asked.seconds ?? Math.ceil(needed);
  return {
    asked,
    folder: asked.out ?? filmFolder(storyLanguage()),
    name: nameOf(slug, asked),
    title: `${title} – ${story.meta.headline}`,
    artist: story.meta.byline ?? '',
    date: story.meta.updated,
    rate,
    seconds,
    needed,
    frames: Math.round(seconds * rate),
    *shots() {
      const css = [
        faces(),
        tokens,
        partyColours(Object.values(story.parties)),
        ':root{color:var(--ink);font-family:var(--serif);font-weight:400}'
      ].join('\n');
      const all = captions.flat();
      const { parts, credit: end } = partsOf(told, seconds);
      const layersAt = createTimeline(stagesOf(edition, steps), allScenes, format.picture);
      for (const part of parts) {
        const turns = 'turns' in part;
        for (let n = 0; n < (turns ? part.frames : Math.min(1, part.frames)); n++) {
          const { time, caption, opacity } = momentOf(part, n);
          const words = all[caption];
          const front = words ? panel(format, story.meta.headline, words, opacity) : '';
          const drawn = drawLayers(layersAt(time), format);
          yield {
            svg: frameOf(drawn, format, asked.scheme, css, front),
            frames: turns ? 1 : part.frames
          };
        }
      }
      const address = process.env.ORIGIN ? absolute('/') : null;
      const last = credit(story, format, address);
      const nothing = { markup: '', styles: [] };
      if (end > 0) yield { svg: frameOf(nothing, format, asked.scheme, css, last), frames: end };
    }
  };
}

/** The steps that are filmed, and the words that the film begins with. */
function partOf({ story }: Edition, { name, steps: only }: Asked) {
  const chapter = story.chapters.find(({ id }) => id === name);
  const all: readonly PieceStep[] = chapter
    ? allSteps(story).filter((each) => each.chapter === chapter)
    : stepsOf(story, name);
  const steps = only === null ? all : all.filter(({ step }) => only.includes(step.id));
  if (steps.length === 0)
    throw new Error(
      `None of the steps that --steps names is in “${name}”, which has ${all.map(({ step }) => step.id).join(', ')}.`
    );
  return {
    steps,
    title: chapter?.title ?? titleOf(name) ?? name,
    over: chapter?.dates ?? story.meta.headline,
    under: chapter ? chapter.dek : null
  };
}

function stagesOf({ stages }: Edition, steps: readonly PieceStep[]) {
  const wanted = new Map(
    Object.values(stages)
      .flat()
      .map((stage) => [stage.id, stage])
  );
  return steps.flatMap(({ step }) => wanted.get(step.id) ?? []);
}
