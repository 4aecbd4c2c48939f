import { follow } from '$lib/player/reading/follow';
import type { Viewport } from '$lib/drawing/viewport';
import { livePicture } from '$lib/player/stage/picture.svelte';
import { allScenes } from '$lib/player/stage/views';
import { edition, moved, steps } from 'virtual:steps';
import { language } from 'virtual:story';
import { stageViewport } from '../../stageViewport';
import { pictureSheet } from './sheet';
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
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const live = document.createElement('div');
    live.className = 'live';
    live.dir = language.dir;
    live.dataset.theme = theme;
    stage.append(live);

    const measure = (): Viewport => {
      const { clientWidth: width, clientHeight: height } = live;
      return stageViewport({ width, height });
    };
    let time = 0;
    let viewport = measure();
    let started = false;
    const { show, ...picture } = livePicture(live, steps, allScenes);
    const free = (): void => {
      life.abort();
      picture.free();
      live.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    };
    try {
      show(time, viewport);
    } catch (error) {
      free();
      throw error;
    }

    watchCorrections(root.host as HTMLElement, home, edition, life.signal);
    return {
      update(seen, elapsed) {
        const target = timeOf(steps, moved, seen) ?? time;
        const next = started ? follow(time, target, elapsed) : target;
        started = true;
        if (next !== time) show((time = next), viewport);
        return next !== target;
      },
      theme(next) {
        live.dataset.theme = next;
      },
      resized() {
        const next = measure();
        if (next.width === viewport.width && next.height === viewport.height) return;
        show(time, (viewport = next));
      },
      free
    };
  };
