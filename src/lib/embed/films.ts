import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { slug as ownSlug } from 'virtual:story';
import { storyLanguage } from '../story/dir';
import type { Story } from '../story/types';
import { pieces } from './guest/pieces';
import { titleOf } from './oembed';

/** A film that was made of a part of the story. */
export interface FilmFile {
  /** In the site's folder `film/`. */
  readonly file: string;
  /** The chapter or scene. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly format: 'mp4' | 'webm';
  readonly bytes: number;
}

/** Where `npm run film` puts films; of another language than the first in a folder of its tag. */
export const filmFolder = (language: string): string => join('films', language);

/** A film's file, without its ending. */
export const nameOf = (
  slug: string,
  { name, width, height, scheme }: Pick<FilmFile, 'name' | 'width' | 'height' | 'scheme'>
): string => `${slug}-${name}-${width}x${height}${scheme === 'dark' ? '-dark' : ''}`;

/**
 * The films that were made of a story in the language of this build, in the order of their files.
 * @param part only those of this chapter or scene
 */
export const filmsOf = (story: Story, part?: string): readonly FilmFile[] =>
  filmsIn(
    filmFolder(storyLanguage()),
    ownSlug,
    part === undefined ? [...story.chapters.map(({ id }) => id), ...pieces(story)] : [part]
  );

/** What a film is called: as its chapter or its scene. */
export const filmTitle = ({ chapters }: Story, name: string): string =>
  chapters.find(({ id }) => id === name)?.title ?? titleOf(name) ?? name;

/**
 * The films of a story in a folder, by their files' names; what else is there is not seen.
 * @param slug the story's public name
 * @param folder need not exist
 * @param names chapters and scenes
 */
export function filmsIn(
  folder: string,
  slug: string,
  names: readonly string[]
): readonly FilmFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file): FilmFile[] => {
      const [, stem = '', width, height, dark, format] =
        /^(.+)-(\d+)x(\d+)(-dark)?\.(mp4|webm)$/.exec(file) ?? [];
      const name = stem.startsWith(`${slug}-`) ? stem.slice(slug.length + 1) : '';
      if (!names.includes(name)) return [];
      return [
        {
          file,
          name,
          width: Number(width),
          height: Number(height),
          scheme: dark ? 'dark' : 'light',
          format: format === 'mp4' ? 'mp4' : 'webm',
          bytes: statSync(join(folder, file)).size
        }
      ];
    });
}
