import { slug } from 'virtual:story';
import type { MountInline, InlineView } from './inline/types';
import type { MakePicture } from './picture';
import { scriptAddress } from './scriptAddress';

/** Written in by the build: where the rest stands in the site's folder, and its hash. */
declare const __INLINE_PATH__: string;
declare const __INLINE_INTEGRITY__: string;

const nonce = (document.currentScript as HTMLScriptElement | null)?.nonce ?? '';
let arriving: Promise<MountInline> | null = null;

/** Fetches what draws in place, once a page. It hands itself over by an event, and so needs no global. */
function fetchMount(home: string): Promise<MountInline> {
  return (arriving ??= new Promise<MountInline>((done, fail) => {
    const address = scriptAddress(home + __INLINE_PATH__);
    // The page forbids scripts of scripts. Nobody reads why: there is a frame instead.
    if (address === null) return fail();
    const script = document.createElement('script');
    script.integrity = __INLINE_INTEGRITY__;
    script.crossOrigin = 'anonymous';
    if (nonce) script.nonce = nonce;
    script.addEventListener(`${slug}:inline`, (event) =>
      done((event as CustomEvent<MountInline>).detail)
    );
    const end = (): void => {
      script.remove();
      // Too late after `done`, and then without effect.
      fail();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    script.src = address;
    document.head.append(script);
  }).catch((error: unknown) => {
    arriving = null;
    throw error;
  }));
}

/**
 * The picture drawn in the host's own page. The code comes from where this script comes from, and must
 * have the hash that was built into it; what the page says in `src` has no part in that.
 */
export const inlinePicture =
  (home: string): MakePicture =>
  (options) => {
    const { stage, stopped, ready, failed, event } = options;
    let { theme } = options;
    let view: InlineView | null = null;
    let step = '';
    const fail = (): void => {
      event('error', step);
      // What was half drawn must not stand before what comes instead.
      stage.replaceChildren();
      failed();
    };

    stopped.addEventListener('abort', () => view?.free());
    fetchMount(home).then(
      (mount) => {
        if (stopped.aborted) return;
        try {
          view = mount(stage, theme);
          ready();
        } catch {
          fail();
        }
      },
      () => failed()
    );
    return {
      update(seen, elapsed) {
        if (!view) return false;
        try {
          step = seen.step;
          return view.update(seen, elapsed);
        } catch {
          fail();
          return false;
        }
      },
      theme(next) {
        theme = next;
        view?.theme(next);
      },
      visible() {},
      resized: () => view?.resized()
    };
  };
