import { slug } from 'virtual:story';
import { folderOfAttribute } from './folder';
import { framePicture } from './framePicture';
import { inlinePicture } from './inlinePicture';
import { openPiece } from './piece';
import { buildShell, canBuildShell, type Shell } from './shell';

/** The element's name in a host's page. */
export const name = slug;

/**
 * Defines the element.
 * @param home the site's folder, where the script comes from; `null` if that is not known
 */
export function defineElement(home: string | null): void {
  /** The host's own words, and a picture that follows the reading of them where that is possible. */
  class StoryElement extends HTMLElement {
    static observedAttributes = ['src', 'mode'];
    /** The folders whose frames are followed; here for other copies of the script to see. */
    static followed = new Set<string>();
    #shell: Shell | null = null;
    #life: AbortController | null = null;

    connectedCallback(): void {
      this.#open();
    }

    disconnectedCallback(): void {
      this.#close();
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null): void {
      // Before it is inserted it has no life; one that could not open may be able to now.
      if (!this.#life || before === now) return;
      this.#close();
      this.#open();
    }

    #open(): void {
      const life = (this.#life = new AbortController());
      const src = this.getAttribute('src');
      const folder = src === null ? home : folderOfAttribute(src);
      if (!folder || !canBuildShell()) return;
      try {
        this.#shell ??= buildShell(this);
        const inline = home !== null && this.getAttribute('mode') === 'inline';
        const ways = inline ? [inlinePicture(home), framePicture] : [framePicture];
        openPiece(this, this.#shell, folder, ways, life.signal);
      } catch {
        // The host's words stand as they are.
        life.abort();
      }
    }

    #close(): void {
      this.#life?.abort();
      this.#life = null;
    }
  }
  customElements.define(name, StoryElement);
}
