import { inMotion, page, readMoved, readSteps, stage } from './page';
import { mountPicture, type Picture } from './picture';
import { pieceFrame } from './frame';
import { player } from './player';
import { readAddress, readTheme } from './address';
import { speak } from './speech';
import { stepNames } from './stepNames';
import { openStepper } from './stepper';
import { applyTheme, firstTheme } from './theme';
import type { AnyScene } from '../../player/stage/film';

/** Brings a piece to life: one step at a time, its picture above its words, with buttons. */
export function startScene(scene: AnyScene): void {
  const steps = readSteps();
  const ids = steps.map(({ id }) => id);
  const names = stepNames(ids, readMoved());
  const { sections, content, ...parts } = page();
  const box = stage();
  const frame = () => pieceFrame(box.clientWidth);
  const motion = inMotion();

  const asked = readAddress(location.search, location.hash, names);
  let index = Math.max(0, ids.indexOf(asked.step));
  let picture: Picture | null = null;
  let room = frame();
  const draw = (time: number): void => {
    try {
      if (picture) picture.show(time, room);
      else {
        picture = mountPicture(box, steps, { [scene.name]: scene }, { time, frame: room });
        speech.ready();
      }
    } catch (error) {
      // The words do not need it.
      speech.event('error', ids[index] ?? '');
      if (import.meta.env.DEV) reportError(error);
    }
  };
  const play = player(index, { show: draw, reduced: motion.reduced });

  const speech = speak({
    id: `scene-${scene.name}`,
    steps: names,
    content,
    hear(heard) {
      if (heard.type === 'theme') applyTheme(heard.theme);
      if (heard.type === 'init') applyTheme(firstTheme(heard.theme, readTheme(location.search)));
      if (heard.type === 'init') motion.set(heard.reducedMotion);
      if (heard.type === 'visible' && !heard.visible) play.settle();
      if ((heard.type === 'init' || heard.type === 'step') && heard.step !== '')
        show(ids.indexOf(heard.step));
      if (heard.type === 'print') play.settle();
    }
  });
  const show = openStepper({ ...parts, steps: sections }, (to, pressed) => {
    index = to;
    play.go(to);
    if (!pressed) return;
    speech.event('interact', ids[to] ?? '');
    speech.event('step', ids[to] ?? '');
    if (to === ids.length - 1) speech.event('complete', ids[to] ?? '');
  });
  show(index);
  play.jump(index);
  document.documentElement.dataset.alive = '';

  addEventListener('resize', () => {
    const now = frame();
    if (now.width === room.width) return;
    room = now;
    play.redraw();
  });
}
