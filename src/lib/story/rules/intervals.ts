import { compareDates } from '../dates.ts';
import type { Rows } from '../rows.ts';

/** Nothing ends before it begins, and no hour lies outside the days of its event. */
export function checkIntervals({ events, relations, deadlines }: Rows): void {
  for (const { value, cells } of events) {
    const { date, dateEnd, earliest, latest } = value;
    if (!cells.sound('date', 'date_end', 'earliest', 'latest')) continue;
    if (dateEnd !== null && compareDates(dateEnd, date) < 0) {
      cells.report('date_end', `${dateEnd} is before date, ${date}`, 'swap or correct them');
    }
    if ((earliest === null) !== (latest === null)) {
      const missing = earliest === null ? 'earliest' : 'latest';
      const advice = 'write both: for one reported hour they are equal';
      cells.report(missing, 'is empty while its other end is given', advice);
    }
    if (earliest !== null && latest !== null && Date.parse(earliest) > Date.parse(latest)) {
      cells.report('earliest', `${earliest} is after latest, ${latest}`, 'swap or correct them');
    }
    if (latest !== null && compareDates(latest, date) < 0) {
      cells.report('latest', `${latest} is before date, ${date}`, 'correct one of the two');
    }
    if (
      earliest !== null &&
      compareDates(earliest, dateEnd ?? date) > 0 &&
      cells.sound('date_end')
    ) {
      const last = dateEnd ?? date;
      cells.report('earliest', `${earliest} is after the event’s last day, ${last}`, 'correct one');
    }
  }
  for (const { value, cells } of relations) {
    if (value.until !== null && compareDates(value.until, value.since) < 0) {
      cells.report(
        'until',
        `${value.until} is before since, ${value.since}`,
        'correct one of them'
      );
    }
  }
  for (const { value, cells } of deadlines) {
    if (compareDates(value.due, value.set) < 0) {
      cells.report('due', `${value.due} is before set, ${value.set}`, 'correct one of the two');
    }
  }
}
