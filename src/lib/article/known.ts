import { evidence as t } from '../i18n';
import { statusesOf, type EvidenceTables } from '../story/evidence';
import type { Status, Step } from '../story/types';

/** `in court` → `inCourt`, as messages choose by it. */
export const statusKey = (status: Status): string =>
  status.replace(/ (.)/, (_, letter: string) => letter.toUpperCase());

/** A status in words. */
export const statusWords = (status: Status): string => t.status(statusKey(status));

/** How well a step is known, in words: of what is disputed also what about. */
export function knownOf(
  step: Pick<Step, 'blocks' | 'notes' | 'differences'>,
  story: EvidenceTables
): readonly string[] {
  const about = step.differences.join('; ');
  return statusesOf(step, story).map((status) =>
    status === 'disputed' && about !== '' ? t.disputed(about) : statusWords(status)
  );
}
