import type { TextLine } from '../texts';
import { interpolateFields, numbers } from './interpolate';
import { join } from './join';
import type { Timing } from './timing';

/** Beyond this many times its size a text does not travel: it goes out here and comes in there. */
const travels = 2;

const move = interpolateFields<TextLine>(numbers('x', 'y', 'opacity'));

/** Any moment between two sets of texts: the same words near by move, all others exit and enter. */
export const joinTexts = (timing?: Timing) =>
  join<TextLine>((a, b) => {
    const near = Math.hypot(b.x - a.x, b.y - a.y) <= travels * b.size;
    const same = a.text === b.text && a.more?.text === b.more?.text && a.size === b.size;
    return near && same && a.anchor === b.anchor && a.tone === b.tone ? move(a, b) : null;
  }, timing);

/** The same in the parts of a turn that are usual. */
export const interpolateTexts = joinTexts();
