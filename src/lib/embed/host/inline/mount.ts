import Geometry from '$lib/drawing/map/Geometry.svelte';
import { follow } from '$lib/player/reading/follow';
import type { Frame } from '$lib/drawing/frame';
import { frameFor } from '$lib/player/stage/frame';
import { drive } from '$lib/player/stage/drive.svelte';
import Stage from '$lib/player/stage/Stage.svelte';
import { allScenes } from '$lib/player/stage/views';
import { flushSync, mount, unmount } from 'svelte';
import { edition, moved, steps } from 'virtual:steps';
import { wideFrom } from '../layout';
import { answerScheme, pictureSheet } from './sheet';
import { timeOf } from './timeOf';
import type { MountInline } from './types';
import { watchCorrections } from './watchCorrections';

/**
 * Puts the pictures on a stage.
 * @param home the site's folder, where this script is from
 */
export const mountInline =
  (home: string): MountInline =>
  (stage, theme) => {
    const root = stage.getRootNode() as ShadowRoot;
    const life = new AbortController();
    const sheet = pictureSheet();
    answerScheme(sheet, theme);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const live = document.createElement('div');
    live.className = 'live';
    stage.append(live);

    const measure = (): Frame => {
      const { clientWidth: width, clientHeight: height } = live;
      return frameFor({ width, height }, width >= wideFrom ? 'columns' : 'overlay');
    };
    let time = 0;
    let frame = measure();
    let told = false;
    const { props, show } = drive(steps, allScenes, { time, frame });
    const parts: ReturnType<typeof mount>[] = [];
    const free = (): void => {
      life.abort();
      for (const part of parts) void unmount(part);
      live.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    };
    try {
      // In the same tree as the pictures that use it.
      parts.push(mount(Geometry, { target: live }));
      parts.push(mount(Stage, { target: live, props }));
      flushSync();
    } catch (error) {
      free();
      throw error;
    }

    watchCorrections(root.host as HTMLElement, home, edition, life.signal);
    return {
      tell(seen, elapsed) {
        const target = timeOf(steps, moved, seen) ?? time;
        const next = told ? follow(time, target, elapsed) : target;
        told = true;
        if (next !== time) show((time = next), frame);
        return next !== target;
      },
      theme: (next) => answerScheme(sheet, next),
      resized() {
        const next = measure();
        if (next.width === frame.width && next.height === frame.height) return;
        show(time, (frame = next));
      },
      free
    };
  };
