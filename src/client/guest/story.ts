// The unrolled story in a frame: it only says how tall it is.
import { readTheme } from '../../lib/embed/guest/address';
import { applyTheme, givenTheme } from '../../lib/embed/guest/theme';
import { stepNames } from '../../lib/embed/guest/stepNames';
import { connect } from '../../lib/embed/guest/connection';

const content = document.querySelector('[data-part="content"]');
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
connect({
  id: 'story',
  steps: stepNames(steps.map(({ dataset }) => dataset.step ?? '')),
  content,
  onMessage(received) {
    if (received.type === 'theme') applyTheme(received.theme);
    if (received.type === 'init')
      applyTheme(givenTheme(received.theme, readTheme(location.search)));
  }
}).ready();
