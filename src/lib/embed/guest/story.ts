// The unrolled story in a frame: it only says how tall it is.
import { readTheme } from './address';
import { applyTheme, firstTheme } from './theme';
import { stepNames } from './stepNames';
import { speak } from './speech';

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
