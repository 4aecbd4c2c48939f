import type { Choice } from './keyframe';

/** Minutes between two places of the slider. */
export const step = 10;

/** `03:00` of a minute, where the strip begins at `start`, an hour of the day. */
export function hourText(minute: number, start: string): string {
  const [h = 0, m = 0] = start.split(':').map(Number);
  const all = (h * 60 + m + minute) % 1440;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

/**
 * Reads `?hour=03:00&reported=1&teller=court`. Anything else, however malformed, gives what `otherwise` says.
 * The last minute is the same hour as the first where the strip is a day long; it is written `end`.
 * @param minutes what the strip spans
 * @param tellers ids of those who can be chosen
 */
export function readChoice(
  search: string,
  start: string,
  minutes: number,
  otherwise: Choice,
  tellers: readonly string[]
): Choice {
  const given = new URLSearchParams(search);
  const hour = given.get('hour') ?? '';
  const reported = given.has('reported') ? given.get('reported') === '1' : otherwise.reported;
  const teller = tellers.find((id) => id === given.get('teller')) ?? otherwise.teller;
  const [, h, m] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(hour) ?? [];
  const rest = { reported, teller };
  if (hour === 'end') return { minute: minutes, ...rest };
  if (h === undefined || m === undefined) return { ...otherwise, ...rest };
  const [h0 = 0, m0 = 0] = start.split(':').map(Number);
  const minute = (Number(h) * 60 + Number(m) - h0 * 60 - m0 + 1440) % 1440;
  return minute <= minutes
    ? { minute: Math.round(minute / step) * step, ...rest }
    : { ...otherwise, ...rest };
}

/** The query with the choice in it; what else stood there stays. */
export function writeChoice(
  search: string,
  start: string,
  minutes: number,
  choice: Choice
): string {
  const query = new URLSearchParams(search);
  query.set('hour', choice.minute === minutes ? 'end' : hourText(choice.minute, start));
  if (choice.reported) query.set('reported', '1');
  else query.delete('reported');
  if (choice.teller === null) query.delete('teller');
  else query.set('teller', choice.teller);
  return `?${query.toString().replaceAll('%3A', ':')}`;
}
