import { pageAt, partOf } from '../pageAt';

/** The page of people, by its address: asked for once. */
const pages = new Map<string, Promise<Document>>();
let shown: { readonly link: HTMLAnchorElement; readonly card: HTMLElement } | null = null;

/**
 * Shows who somebody is under the paragraph that links to them, or takes it away again. One stands at a
 * time; Escape closes it, and the reader is back at the name.
 * @throws (rejects) if the page does not arrive, or has nobody of that name
 */
export async function togglePerson(link: HTMLAnchorElement): Promise<void> {
  const again = shown?.link === link;
  close();
  if (again) return;
  const card = await cardOf(link);
  // Another may have been asked for in the meantime.
  close();
  (link.closest('p') ?? link).after(card);
  link.ariaExpanded = 'true';
  shown = { link, card };
  document.addEventListener('keydown', onKey);
  card.focus({ preventScroll: true });
  // On a small screen it would begin below the last line.
  card.querySelector('p + p')?.scrollIntoView({ block: 'nearest' });
}

function close(): void {
  if (!shown) return;
  shown.card.remove();
  shown.link.ariaExpanded = 'false';
  shown = null;
  document.removeEventListener('keydown', onKey);
}

/** Closes, and takes the reader back to the name. */
function leave(): void {
  const link = shown?.link;
  close();
  link?.focus({ preventScroll: true });
}

function onKey({ key, target }: KeyboardEvent): void {
  const isHere = target === shown?.link || (target instanceof Node && shown?.card.contains(target));
  if (key === 'Escape' && isHere) leave();
}

async function cardOf(link: HTMLAnchorElement): Promise<HTMLElement> {
  const { href, hash } = link;
  const address = href.slice(0, href.length - hash.length);
  const asked = pages.get(address) ?? pageAt(address);
  pages.set(address, asked);
  const page = await asked.catch((error: unknown) => {
    pages.delete(address);
    throw error;
  });
  const entry = page.getElementById(decodeURIComponent(hash.slice(1)));
  const found = entry?.querySelector<HTMLElement>('[data-card]');
  if (!entry || !found) throw new Error(`${address} has nobody called ${hash}`);
  const card = partOf(found, href);
  card.tabIndex = -1;
  card.role = 'dialog';
  card.ariaLabel = entry.querySelector('h2')?.textContent ?? '';
  const name = document.createElement('p');
  const bold = document.createElement('strong');
  bold.textContent = card.ariaLabel;
  name.append(bold);
  const foot = document.createElement('p');
  const button = document.createElement('button');
  const more = document.createElement('a');
  button.type = 'button';
  button.textContent = entry.dataset.close ?? '';
  button.addEventListener('click', leave);
  more.href = href;
  more.textContent = entry.dataset.more ?? '';
  foot.className = 'ends';
  foot.append(more, button);
  card.prepend(name);
  card.append(foot);
  return card;
}
