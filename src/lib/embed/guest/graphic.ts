import type { Scenes } from '../../player/stage/timeline';
import { graphicViewport } from './viewport';
import { inMotion, readMoved, readSteps, stage } from './page';
import { livePicture } from '../../player/stage/picture.svelte';
import { player } from './player';
import { connect } from './connection';
import { stepNames } from './stepNames';
import { readTheme } from './address';
import { applyTheme, givenTheme } from './theme';

/** Shows, in the whole of its frame, the picture of the step that the host names. */
export function startGraphic(scenes: Scenes): void {
  const steps = readSteps();
  const ids = steps.map(({ id }) => id);
  const box = stage();
  const motion = inMotion();
  // Scripts that lay their cards out otherwise do not say that they are of the second kind.
  const pinned = location.hash !== '#2';
  const measure = () => graphicViewport(box.clientWidth, box.clientHeight, pinned);

  let index = 0;
  const picture = livePicture(box, steps, scenes);
  let ready = false;
  let room = measure();
  const draw = (time: number): void => {
    try {
      picture.show(time, room);
      if (!ready) connection.ready();
      ready = true;
      document.documentElement.dataset.step = ids[index];
    } catch (error) {
      connection.event('error', ids[index] ?? '');
      if (import.meta.env.DEV) reportError(error);
    }
  };
  const play = player(0, { show: draw, reduced: motion.reduced });

  const connection = connect({
    id: 'graphic',
    steps: stepNames(ids, readMoved()),
    content: null,
    onMessage(received) {
      if (received.type === 'init') motion.set(received.reducedMotion);
      if (received.type === 'theme') applyTheme(received.theme);
      if (received.type === 'init')
        applyTheme(givenTheme(received.theme, readTheme(location.search)));
      if (received.type === 'print' || (received.type === 'visible' && !received.visible))
        play.settle();
      if (received.type !== 'init' && received.type !== 'step') return;
      if (received.step !== '') index = ids.indexOf(received.step);
      if (!ready) play.jump(index);
      else play.go(index);
    }
  });

  addEventListener('resize', () => {
    room = measure();
    if (ready) play.redraw();
  });
}
