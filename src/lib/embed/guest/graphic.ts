import type { Scenes } from '../../player/stage/film';
import { graphicFrame } from './frame';
import { inMotion, readMoved, readSteps, stage } from './page';
import { mountPicture, type Picture } from './picture';
import { player } from './player';
import { speak } from './speech';
import { stepNames } from './stepNames';
import { readTheme } from './address';
import { applyTheme, firstTheme } from './theme';

/** Shows, in the whole of its frame, the picture of the step that the host names. */
export function startGraphic(scenes: Scenes): void {
  const steps = readSteps();
  const ids = steps.map(({ id }) => id);
  const box = stage();
  const motion = inMotion();
  const measure = () => graphicFrame(box.clientWidth, box.clientHeight);

  let index = 0;
  let picture: Picture | null = null;
  let room = measure();
  const draw = (time: number): void => {
    try {
      if (picture) picture.show(time, room);
      else {
        picture = mountPicture(box, steps, scenes, { time, frame: room });
        speech.ready();
      }
      document.documentElement.dataset.step = ids[index];
    } catch (error) {
      speech.event('error', ids[index] ?? '');
      if (import.meta.env.DEV) reportError(error);
    }
  };
  const play = player(0, { show: draw, reduced: motion.reduced });

  const speech = speak({
    id: 'graphic',
    steps: stepNames(ids, readMoved()),
    content: null,
    hear(heard) {
      if (heard.type === 'init') motion.set(heard.reducedMotion);
      if (heard.type === 'theme') applyTheme(heard.theme);
      if (heard.type === 'init') applyTheme(firstTheme(heard.theme, readTheme(location.search)));
      if (heard.type === 'print' || (heard.type === 'visible' && !heard.visible)) play.settle();
      if (heard.type !== 'init' && heard.type !== 'step') return;
      if (heard.step !== '') index = ids.indexOf(heard.step);
      if (!picture) play.jump(index);
      else play.go(index);
    }
  });

  addEventListener('resize', () => {
    room = measure();
    if (picture) play.redraw();
  });
}
