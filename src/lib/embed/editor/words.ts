import { render } from 'svelte/server';
import { withoutMarkers } from '../../article/withoutMarkers';
import type { Story } from '../../story/types';
import StorySteps from '../guest/StorySteps.svelte';

interface Places {
  readonly home: string;
  readonly stills: string;
  readonly png?: boolean;
}

/**
 * The story's steps as HTML for a host's own page.
 * @param places where the story and its stills are, each with `/` at the end; with `png`, one picture a
 * step, for feed readers
 */
export function wordsOf(story: Story, places: Places) {
  const { body } = render(StorySteps, { props: { story, ...places } });
  const html = withoutMarkers(body).replace(/\n\s+/g, '\n').trim();
  return `${html.replaceAll('</section><', '</section>\n<')}\n`;
}
