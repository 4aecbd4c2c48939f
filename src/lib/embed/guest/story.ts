import { readAddress, readShort, readTheme } from './address';
import { connect } from './connection';
import { page, readMoved } from './page';
import { stepNames } from './stepNames';
import { openStepper } from './stepper';
import { applyTheme, givenTheme } from './theme';

/** Brings the whole story to life: its height, its colours and, where it is short, its buttons. */
export function startStory(): void {
  // A piece that is gone has a heading and a link, and no parts.
  const content = document.querySelector('[data-part="content"]');
  const sections = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const ids = sections.map(({ dataset }) => dataset.step ?? '');
  const names = stepNames(ids, readMoved());
  const connection = connect({
    id: 'story',
    steps: names,
    content,
    onMessage(received) {
      if (received.type === 'theme') applyTheme(received.theme);
      if (received.type === 'init')
        applyTheme(givenTheme(received.theme, readTheme(location.search)));
    }
  });
  if (sections.length > 1 && readShort(location.search, location.hash)) {
    const show = openStepper({ ...page(), steps: sections }, (to, pressed) => {
      if (!pressed) return;
      connection.event('interact', ids[to] ?? '');
      connection.event('step', ids[to] ?? '');
    });
    const { step } = readAddress(location.search, location.hash, names);
    show(Math.max(0, ids.indexOf(step)));
    // The chapters' headings, between the headline and those of steps, are not shown then.
    for (const heading of document.querySelectorAll('[data-step] h3')) heading.ariaLevel = '2';
    document.documentElement.dataset.alive = '';
  }
  connection.ready();
}
