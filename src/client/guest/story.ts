// The unrolled story in a frame: it only says how tall it is.
import { readTheme } from '../../lib/embed/guest/address';
import { applyTheme, firstTheme } from '../../lib/embed/guest/theme';
import { stepNames } from '../../lib/embed/guest/stepNames';
import { speak } from '../../lib/embed/guest/speech';

const content = document.querySelector('[data-part="content"]');
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
speak({
  id: 'story',
  steps: stepNames(steps.map(({ dataset }) => dataset.step ?? '')),
  content,
  hear(heard) {
    if (heard.type === 'theme') applyTheme(heard.theme);
    if (heard.type === 'init') applyTheme(firstTheme(heard.theme, readTheme(location.search)));
  }
}).ready();
