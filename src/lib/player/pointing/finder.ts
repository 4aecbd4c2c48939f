import { finder as t } from '../../i18n';
import { sentences } from '../../scenes/sentences';
import { pointerOf } from './stagePointer';
import { search, type Found } from './search';
import { toldOf, type Told } from './told';

const opened = new WeakSet<Element>();

/**
 * Brings a search to life: it suggests names, says in words what it found, and lights it in the living
 * picture. Until then the link under it leads to the table.
 * @throws (rejects) if the names do not arrive
 */
export async function openFinder(place: HTMLElement): Promise<void> {
  const section = place.closest<HTMLElement>('[data-chapter]');
  const stage = section?.querySelector<HTMLElement>('[data-stage]');
  const input = place.querySelector('input');
  const answer = place.querySelector('[role=status]');
  if (opened.has(place) || !section || !stage || !input || !answer) return;
  opened.add(place);
  const told = await toldOf(stage).catch((error: unknown) => {
    opened.delete(place);
    throw error;
  });
  const steps = [...section.querySelectorAll('.step')];
  const names = told.names[steps.findIndex((step) => step.contains(place))] ?? {};
  input.setAttribute('list', suggest(place, names));

  let asked = '';
  const find = (onlyFound: boolean): void => {
    const wanted = input.value.trim();
    const found = search(names, wanted);
    if (wanted === asked || (onlyFound && !found.one && !found.group)) return;
    asked = wanted;
    answer.replaceChildren(...(wanted === '' ? [] : said(found, wanted)));
    const keys = found.one ? [found.one] : (found.group?.all ?? []);
    if ('live' in stage.dataset) pointerOf(stage, told).light(keys.map(({ key }) => key));
  };
  // While somebody types, only what is found is said; what is not, when they have done.
  input.addEventListener('input', () => find(input.value !== ''));
  input.addEventListener('change', () => find(false));
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') find(false);
  });
  place.querySelector('button')?.addEventListener('click', () => find(false));
  // Somebody may have been quicker than this script.
  if (input.value !== '') find(false);
}

/** Gives the place a list of all names, and returns the list's id. */
function suggest(place: HTMLElement, names: Told['names'][number]): string {
  const list = document.createElement('datalist');
  list.id = `${place.id}-names`;
  const all = Object.values(names);
  const known = new Set([...all.map(({ name }) => name), ...all.map(({ within }) => within ?? '')]);
  list.append(
    ...[...known]
      .filter(Boolean)
      .toSorted()
      .map((name) => new Option(name, name))
  );
  place.append(list);
  return list.id;
}

/** An answer in words. */
function said({ one, group, nearest }: Found, wanted: string): Element[] {
  const answer: Element[] = [];
  if (one) {
    const { name, within, text, note } = one.named;
    answer.push(paragraph(t.one(name, within ?? '', sentences(text, note ?? ''))));
  }
  if (group) {
    answer.push(paragraph(t.district(group.name, group.all.length)));
    const list = document.createElement('ul');
    for (const { key, named } of group.all) {
      const item = document.createElement('li');
      item.textContent = t.item(
        named.name,
        sentences(named.text, key === one?.key ? '' : (named.note ?? ''))
      );
      list.append(item);
    }
    answer.push(list);
  }
  if (answer.length > 0) return answer;
  return [paragraph(nearest === null ? t.none(wanted) : t.nearest(wanted, nearest))];
}

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
