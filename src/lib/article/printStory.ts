import { restoreStills } from '../player/stage/stepStills';
import { pageAt } from './pageAt';

/**
 * Prints the story with every picture there and the addresses of its sources, once, at its end. What
 * does not arrive is left out: the numbers still lead to the page that the last line names.
 */
export async function printStory(): Promise<void> {
  restoreStills();
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.step > img.tall')];
  for (const image of pictures) image.loading = 'eager';
  await Promise.allSettled([...pictures.map((image) => image.decode()), addSources()]);
  print();
}

async function addSources(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('a[data-on-paper]');
  if (!link || document.querySelector('.on-paper')) return;
  const page = await pageAt(link.href);
  const list = page.querySelector('[data-numbered]');
  if (!list) return;
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  section.className = 'on-paper';
  heading.textContent = link.dataset.onPaper ?? '';
  section.append(heading, document.importNode(list, true));
  document.querySelector('article')?.append(section);
}
