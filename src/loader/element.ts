import { folderOfAttribute } from './folder';
import { framePicture } from './framePicture';
import { inlinePicture } from './inlinePicture';
import { openPiece, type Piece } from './piece';
import { buildShell, canBuildShell, type Shell } from './shell';

export const name = 'lesotho-2014';

/**
 * Defines the element, unless somebody has: the first copy of the script on a page wins.
 * @param home the site's folder, where the script comes from; `null` if that is not known
 */
export function defineElement(home: string | null): void {
  if (customElements.get(name)) return;

  /** The host's own words, and a picture that follows the reading of them where that is possible. */
  class Lesotho2014 extends HTMLElement {
    static observedAttributes = ['src', 'mode', 'theme'];
    #shell: Shell | null = null;
    #piece: Piece | null = null;
    #life: AbortController | null = null;

    connectedCallback(): void {
      this.#open();
    }

    disconnectedCallback(): void {
      this.#close();
    }

    attributeChangedCallback(changed: string, before: string | null, now: string | null): void {
      if (!this.#life || before === now) return;
      if (changed === 'theme') return this.#piece?.rethemed();
      this.#close();
      this.#open();
    }

    #open(): void {
      const src = this.getAttribute('src');
      const folder = src === null ? home : folderOfAttribute(src);
      if (!folder || !canBuildShell()) return;
      const life = new AbortController();
      try {
        this.#shell ??= buildShell(this);
        const inline = home !== null && this.getAttribute('mode') === 'inline';
        const ways = inline ? [inlinePicture(home), framePicture] : [framePicture];
        const piece = openPiece(this, this.#shell, folder, ways, life.signal);
        const watch = new MutationObserver(() => piece.reworded());
        watch.observe(this, { childList: true });
        life.signal.addEventListener('abort', () => watch.disconnect());
        this.#piece = piece;
        this.#life = life;
      } catch {
        // The host's words stand as they are.
        life.abort();
      }
    }

    #close(): void {
      this.#life?.abort();
      this.#life = null;
      this.#piece = null;
    }
  }
  customElements.define(name, Lesotho2014);
}
