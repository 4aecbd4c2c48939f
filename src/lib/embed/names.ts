import { scenes as titles } from 'virtual:story';
import { sceneNames, type SceneName, type Story } from '../story/types';
import { gonePieces, pieces, stepsOf } from './guest/pieces';

/** The whole story, or one of its scenes: what an oEmbed consumer may ask for. */
export type PieceName = 'story' | SceneName;

/** Every piece of this edition. */
export const pieceNames = (story: Story): readonly PieceName[] => ['story', ...pieces(story)];

/** Every piece that has an oEmbed document, `oembed/<name>.json`: those of earlier editions too. */
export const documentNames = (story: Story): readonly string[] => [
  ...pieceNames(story),
  ...gonePieces(story)
];

/** What a piece is called, whichever edition it is of; a scene without words for it by its own name. */
export function titleOf(name: string): string | null {
  if (Object.hasOwn(titles, name)) return titles[name] ?? null;
  const words = name.replaceAll('-', ' ');
  return sceneNames.some((scene) => scene === name)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : null;
}

/** The page of a piece, from the site's root. */
export const piecePath = (name: string): `/${string}` =>
  name === 'story' ? '/embed/story/' : `/embed/scene/${name}/`;

/** The step whose still stands for a piece before it is there; the story's very first shows no more than a title. */
export const posterOf = (story: Story, name: string): string =>
  (stepsOf(story, name)[0]?.step ?? story.chapters[0]?.steps[1])?.id ?? '';
