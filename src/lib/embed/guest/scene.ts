import { inMotion, page, readMoved, readSteps, stage } from './page';
import { livePicture } from '../../player/stage/picture.svelte';
import { pieceViewport } from './viewport';
import { player } from './player';
import { readAddress, readTheme } from './address';
import { connect } from './connection';
import { stepNames } from './stepNames';
import { openStepper } from './stepper';
import { applyTheme, givenTheme } from './theme';
import type { AnyScene } from '../../player/stage/timeline';

/** Brings a piece to life: one step at a time, its picture above its words, with buttons. */
export function startScene(scene: AnyScene): void {
  const steps = readSteps();
  const ids = steps.map(({ id }) => id);
  const names = stepNames(ids, readMoved());
  const { sections, content, ...parts } = page();
  const box = stage();
  const viewport = () => pieceViewport(box.clientWidth);
  const motion = inMotion();

  const asked = readAddress(location.search, location.hash, names);
  let index = Math.max(0, ids.indexOf(asked.step));
  const picture = livePicture(box, steps, { [scene.name]: scene });
  let ready = false;
  let room = viewport();
  const draw = (time: number): void => {
    try {
      picture.show(time, room);
      if (!ready) connection.ready();
      ready = true;
    } catch (error) {
      // The words do not need it.
      connection.event('error', ids[index] ?? '');
      if (import.meta.env.DEV) reportError(error);
    }
  };
  const play = player(index, { show: draw, reduced: motion.reduced });

  const connection = connect({
    id: `scene-${scene.name}`,
    steps: names,
    content,
    onMessage(received) {
      if (received.type === 'theme') applyTheme(received.theme);
      if (received.type === 'init')
        applyTheme(givenTheme(received.theme, readTheme(location.search)));
      if (received.type === 'init') motion.set(received.reducedMotion);
      if (received.type === 'visible' && !received.visible) play.settle();
      if ((received.type === 'init' || received.type === 'step') && received.step !== '')
        show(ids.indexOf(received.step));
      if (received.type === 'print') play.settle();
    }
  });
  const show = openStepper({ ...parts, steps: sections }, (to, pressed) => {
    index = to;
    play.go(to);
    if (!pressed) return;
    connection.event('interact', ids[to] ?? '');
    connection.event('step', ids[to] ?? '');
    if (to === ids.length - 1) connection.event('complete', ids[to] ?? '');
  });
  show(index);
  play.jump(index);
  document.documentElement.dataset.alive = '';

  addEventListener('resize', () => {
    const now = viewport();
    if (now.width === room.width) return;
    room = now;
    play.redraw();
  });
}
