import { easeSinInOut } from 'd3';
import { progress, type Span } from './progress';

/**
 * Slow at both ends, for whatever moves with the reading: of d3's eases the least steep, π / 2 half
 * way, where `easeQuadInOut` is 2 and `easeCubicInOut` 3.
 */
export const ease: (t: number) => number = easeSinInOut;

/** How far a turn has come through a part of it, eased. */
export const easedThrough = (t: number, span: Span): number => ease(progress(t, span));
