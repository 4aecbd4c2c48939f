import { disclose } from './disclose';

/** What can be done with a picture is shown in its step's card when it is asked for. */
export function watchPictures(chapter: Element): void {
  for (const link of chapter.querySelectorAll<HTMLAnchorElement>('.step a.about:not(.sources)'))
    disclose(link, async (details, target) => {
      const { openUses } = await import('../lib/embed/step/open');
      await openUses(details, target);
    });
}
