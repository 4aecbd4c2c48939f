import { narrowBelow } from '$lib/embed/guest/frame';
import Geometry from '$lib/maps/Geometry.svelte';
import { follow } from '$lib/reading/follow';
import type { Frame } from '$lib/scenes/types';
import { frameFor } from '$lib/stage/frame';
import Stage from '$lib/stage/Stage.svelte';
import { stageMoment } from '$lib/stage/time';
import { allScenes } from '$lib/stage/views';
import { flushSync, mount, unmount } from 'svelte';
import { steps as all } from 'virtual:steps';
import { answerScheme, pictureSheet } from './sheet';
import type { MountInline } from './types';

export const mountInline: MountInline = (stage, ids, theme) => {
  const steps = ids.map((id) => {
    const step = all.find((each) => each.id === id);
    if (!step) throw new Error(`there is no picture for the step "${id}"`);
    return step;
  });
  const scenes = steps.map(({ scene }) => scene);
  const root = stage.getRootNode() as ShadowRoot;
  const sheet = pictureSheet();
  answerScheme(sheet, theme, root.host);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const live = document.createElement('div');
  live.className = 'live';
  stage.append(live);

  const measure = (): Frame => {
    const { clientWidth: width, clientHeight: height } = live;
    return frameFor({ width, height }, width >= narrowBelow ? 'columns' : 'overlay');
  };
  // Raw: a frame is replaced, never changed.
  let time = $state.raw(0);
  let frame = $state.raw(measure());
  let told = false;
  // In the same tree as the pictures that use it.
  const parts = [
    mount(Geometry, { target: live }),
    mount(Stage, {
      target: live,
      props: {
        steps,
        scenes: allScenes,
        get time() {
          return time;
        },
        get frame() {
          return frame;
        }
      }
    })
  ];
  flushSync();

  return {
    tell(index, turn, elapsed) {
      const target = stageMoment({ index, turn, progress: 0 }, 0, scenes).time;
      const next = told ? follow(time, target, elapsed) : target;
      told = true;
      if (next !== time) {
        time = next;
        flushSync();
      }
      return next !== target;
    },
    theme: (next) => answerScheme(sheet, next, root.host),
    resized() {
      const next = measure();
      if (next.width === frame.width && next.height === frame.height) return;
      frame = next;
      flushSync();
    },
    free() {
      for (const part of parts) void unmount(part);
      live.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
};
