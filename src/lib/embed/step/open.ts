import { pageAt, partOf } from '../../article/pageAt';
import { embedPage, uses as t } from '../../i18n';

/** The page of all pictures, once it has been asked for. */
const pages = new Map<string, Promise<Document>>();

/**
 * Shows in a step's disclosure what the page of the pictures says of it, with buttons that copy.
 * @param link the address of that page, and the step's id as its hash
 * @throws (rejects) if the page does not arrive; it is asked for anew the next time
 */
export async function openUses(details: HTMLElement, link: URL): Promise<void> {
  const address = link.href.replace(/#.*/, '');
  const asked = pages.get(address) ?? pageAt(address);
  pages.set(address, asked);
  try {
    const page = await asked;
    const step = page.getElementById(link.hash.slice(1));
    const found = step?.querySelector<HTMLElement>('[data-uses]');
    if (!found) throw new Error(`${link.href} has no such step`);
    const uses = partOf(found, address);
    const site = page.querySelector<HTMLElement>('[data-site]')?.dataset.site;
    for (const each of uses.querySelectorAll<HTMLElement>('[data-copy]'))
      copyable(each, site, new URL('..', address).href);
    details.append(uses);
  } catch (error) {
    pages.delete(address);
    throw error;
  }
}

/** Puts in the site's own address, which its build may not have known, and a button that copies the whole. */
function copyable(words: HTMLElement, site: string | undefined, folder: string): void {
  if (site) words.textContent = (words.textContent ?? '').replaceAll(site, folder);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t.copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words.textContent ?? '');
      said.textContent = embedPage.copied;
    } catch {
      getSelection()?.selectAllChildren(words);
      said.textContent = embedPage.copyByHand;
    }
  });
  words.after(' ', button, ' ', said);
}
