import { disclose } from './disclose';

/** What a step rests on is shown in its card when it is asked for. */
export function watchSources(chapter: Element): void {
  for (const link of chapter.querySelectorAll<HTMLAnchorElement>('.step a.sources'))
    disclose(link, async (details, { href }) => {
      const { openEvidence } = await import('../lib/article/openEvidence');
      details.append(await openEvidence(href));
    });
}
