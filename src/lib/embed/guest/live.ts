import { livePicture } from '../../player/stage/picture.svelte';
import type { AnyScene } from '../../player/stage/timeline';
import { handed, type Place } from './handed';
import { player, type Player } from './player';
import { pieceViewport } from './viewport';

/** The living picture of a piece; see `Handed`. */
export function openLive(scene: AnyScene, { box, ids, at, reduced, failed }: Place): Player {
  const steps = handed().keyframes ?? [];
  if (steps.map(({ id }) => id).join() !== ids.join())
    throw new Error('the keyframes are not those of the page');
  const picture = livePicture(box, steps, { [scene.name]: scene });
  const viewport = () => pieceViewport(box.clientWidth);
  let room = viewport();
  let drawn = false;
  const show = (time: number): void => {
    try {
      picture.show(time, room);
      drawn = true;
    } catch (error) {
      if (!drawn) throw error;
      // The words do not need it.
      failed();
      if (import.meta.env.DEV) reportError(error);
    }
  };
  const play = player(at, { show, reduced });
  play.jump(at);
  addEventListener('resize', () => {
    const now = viewport();
    if (now.width === room.width) return;
    room = now;
    play.redraw();
  });
  return play;
}
