import { askLastCorrecting } from '$lib/embed/lastCorrecting';
import { noteCorrected } from '../corrected';

/**
 * A host may keep this script for years, and its pictures with it. So it asks the site whether they have
 * been corrected since; but only once a still of ours has come, for then the host's policy lets our
 * images in, and there is nothing for it to object to.
 * @param home the site's folder
 * @param edition the one that the pictures are of
 */
export function watchCorrections(
  host: HTMLElement,
  home: string,
  edition: number,
  stopped: AbortSignal
): void {
  const stills = `${home}stills/`;
  const done = new AbortController();
  stopped.addEventListener('abort', () => done.abort(), { once: true });
  const refresh = (): void => {
    const came = [...host.querySelectorAll('img')].some(
      ({ currentSrc, naturalWidth }) => currentSrc.startsWith(stills) && naturalWidth > 0
    );
    if (!came || done.signal.aborted) return;
    done.abort();
    askLastCorrecting(stills, (last) => {
      const words = host.shadowRoot?.querySelector('.words');
      if (words && last > edition && !stopped.aborted) noteCorrected(host, words, home, Infinity);
    });
  };
  host.addEventListener('load', refresh, { capture: true, signal: done.signal });
  refresh();
}
