import {
  eased,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import type { Border, ConstituenciesGraph, Tile } from './types';

const interpolateTiles = join(interpolateFields<Tile>(numbers('x', 'y', 'opacity')));
const interpolateBorders = join(interpolateFields<Border>(numbers('opacity')));
const interpolateTile = eased(
  interpolateFields<ConstituenciesGraph['tile']>(numbers('width', 'height', 'letter'))
);

/** Tiles stay where they are; they only turn fainter or stronger as the focus moves. */
export const interpolate = interpolateGraph<ConstituenciesGraph>((a, b) => ({
  tiles: interpolateTiles(a.tiles, b.tiles),
  tile: interpolateTile(a.tile, b.tile),
  borders: interpolateBorders(a.borders, b.borders),
  texts: interpolateTexts(a.texts, b.texts)
}));
