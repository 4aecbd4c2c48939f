import { rateLimit } from '../limits';
import type { Size } from './resizeProtocols';

/**
 * Says of each question for the height whether to answer it. Every change of it is sent unasked, so one
 * answer to each question is enough until it changes again: a host that asks without end hears nothing.
 * @returns a function of the question, the size that was sent last, and the present moment in milliseconds
 */
export function answers(): (question: string, last: Size | null, now?: number) => boolean {
  const allowed = rateLimit();
  const given = new Map<string, string>();
  return (question, last, now) => {
    const size = `${last?.width}×${last?.height}`;
    if (given.get(question) === size || !allowed(now)) return false;
    given.set(question, size);
    return true;
  };
}
