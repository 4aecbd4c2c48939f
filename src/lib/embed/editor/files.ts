import type { Shape } from '../../drawing/canvas';
import { darkName, stillName } from '../../drawing/stillName';

/** One file of a step's picture, by what it is. */
export interface PictureFile {
  readonly format: 'png' | 'svg';
  readonly shape: Shape;
  readonly dark: boolean;
  /** Its path in the site's folder. */
  readonly path: (step: string) => string;
}

const shapes: readonly Shape[] = ['wide', 'tall'];

/** Every file there is of a step's picture; an SVG is light and dark in one. */
export const files: readonly PictureFile[] = shapes.flatMap((shape) => [
  {
    format: 'png',
    shape,
    dark: false,
    path: (step: string) => `stills/${stillName(step, shape)}.png`
  } as const,
  {
    format: 'png',
    shape,
    dark: true,
    path: (step: string) => `stills/${darkName(stillName(step, shape))}.png`
  } as const,
  {
    format: 'svg',
    shape,
    dark: false,
    path: (step: string) => `stills/${stillName(step, shape)}.svg`
  } as const
]);
