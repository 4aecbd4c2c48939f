import { sayAbsent } from './absent';

/** Who somebody is, is shown under the paragraph that names them when the name is asked for. */
export function watchPeople(chapter: Element): void {
  for (const link of chapter.querySelectorAll<HTMLAnchorElement>('.step a.person')) {
    link.ariaExpanded = 'false';
    link.addEventListener('click', (event) => {
      // With one of these a browser opens another window.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void show(link);
    });
  }
}

async function show(link: HTMLAnchorElement): Promise<void> {
  try {
    const { togglePerson } = await import('../lib/article/people/togglePerson');
    await togglePerson(link);
  } catch (error) {
    if (import.meta.env.DEV) reportError(error);
    // The page of people says the same.
    if (navigator.onLine) return location.assign(link.href);
    const said = sayAbsent((note) => (link.closest('p') ?? link).after(note));
    addEventListener('click', () => said.remove(), { once: true, capture: true });
  }
}
