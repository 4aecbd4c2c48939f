import { askLastCorrecting } from '../lastCorrecting';

/** Shows the page's line where a later edition has corrected the one that it is of. */
export function watchCorrections(): void {
  const line = document.querySelector<HTMLElement>('[data-part="corrected"]');
  const { edition, stills } = line?.dataset ?? {};
  if (!line || !stills) return;
  askLastCorrecting(stills, (last) => {
    line.hidden = last <= Number(edition);
  });
}
