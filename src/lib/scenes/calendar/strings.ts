import { words as story } from 'virtual:story';
import { capital } from '../../i18n';

const parliament = capital(story.parliament);

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  closed: (n: number) => `${parliament} closed: ${n} ${n === 1 ? 'day' : 'days'}`,
  closedSince: (n: number, ordered: number) =>
    `${parliament} closed: ${n} ${n === 1 ? 'day' : 'days'} (${ordered} from the order)`,
  daysClosed: (n: number) => `${n === 1 ? 'day' : 'days'} with ${story.parliament} closed`,
  fromOrder: (ordered: number) => `${ordered} from the order`,
  dissolved: 'dissolved',
  orderedTo: (day: string) => `ordered until ${day}`,
  lastOrdered: 'The last day of the order',
  doubted: 'or on this day: sources differ',
  promised: 'day set',
  monthPromised: 'month set',
  missed: 'missed',
  putOff: 'put off',
  met: 'kept'
};
