import { embed } from '../i18n';
import type { Story } from '../story/types';
import { stepsOf } from './guest/pieces';
import { frameHeights } from './heights';
import type { PieceParts } from './host/pieceParts';
import { posterOf, titleOf } from './names';
import { hostScript } from './hostScript';

/** CSS pixels: how tall the frame of a piece begins that is not one of this edition's scenes. */
const otherwise = 1000;

/** What the code of a piece says. */
export function partsOf(story: Story, name: string): PieceParts {
  const { headline, byline } = story.meta;
  const title = titleOf(name);
  return {
    title: title === null ? headline : embed.frameTitle(title, headline),
    heights:
      stepsOf(story, name).length === 0
        ? { narrow: [], wide: [[0, otherwise]] }
        : frameHeights(story, name),
    poster: posterOf(story, name),
    credit: { from: embed.from, headline, by: embed.credit(byline) },
    script: hostScript('resize.js')
  };
}
