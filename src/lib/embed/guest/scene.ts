import { inMotion, page, part, readMoved, stage } from './page';
import { readAddress, readTheme } from './address';
import { connect } from './connection';
import { latePicture } from './latePicture';
import { stepNames } from './stepNames';
import { openStepper } from './stepper';
import { applyTheme, firstTheme, givenTheme } from './theme';
import type { Theme } from '../protocol';

/** What says that somebody turns to the piece. What a pointer at rest comes to lie over says nothing. */
const signs = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** Brings a piece to life: one step at a time, its picture above its words, with buttons. */
export function startScene(): void {
  const { sections, content, ...parts } = page();
  const ids = sections.map(({ dataset }) => dataset.step ?? '');
  const names = stepNames(ids, readMoved());
  const motion = inMotion();
  const box = stage();

  const asked = readAddress(location.search, location.hash, names);
  let index = Math.max(0, ids.indexOf(asked.step));
  const picture = latePicture({
    box,
    sections,
    first: index,
    theme: firstTheme(asked.theme),
    scripts: part<HTMLTemplateElement>('live'),
    reduced: motion.reduced,
    failed: () => connection.event('error', ids[index] ?? '')
  });
  const wear = (theme: Theme): void => {
    applyTheme(theme);
    picture.wear(theme);
  };

  const connection = connect({
    id: `scene-${box.dataset.scene}`,
    steps: names,
    content,
    onMessage(received) {
      if (received.type === 'theme') wear(received.theme);
      if (received.type === 'init') wear(givenTheme(received.theme, readTheme(location.search)));
      if (received.type === 'init') motion.set(received.reducedMotion);
      if (received.type === 'visible' && !received.visible) picture.settle();
      if ((received.type === 'init' || received.type === 'step') && received.step !== '')
        show(ids.indexOf(received.step));
      if (received.type === 'print') picture.settle();
    }
  });
  const show = openStepper({ ...parts, steps: sections }, (to, pressed) => {
    if (to !== index) picture.go(to);
    index = to;
    if (!pressed) return;
    connection.event('interact', ids[to] ?? '');
    connection.event('step', ids[to] ?? '');
    if (to === ids.length - 1) connection.event('complete', ids[to] ?? '');
  });
  show(index);
  connection.ready();
  document.documentElement.dataset.alive = '';
  for (const sign of signs) addEventListener(sign, picture.wake, { once: true, passive: true });
}
