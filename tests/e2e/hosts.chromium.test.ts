import { inject } from 'vitest';
import { chromiumEngine } from './support/engines/chromium.ts';
import { readings } from './support/hosts/pages.ts';
import { holdsStory } from './support/hosts/posts.ts';
import { inEngine, keepsPlace, readsWell } from './support/hosts/suite.ts';

inEngine('Chromium', chromiumEngine, inject('browserPath'), (running) => {
  keepsPlace(running);
  // The oldest is asked about the first pages: what is newer than it shows there.
  if (inject('oldest'))
    return readsWell(
      readings.filter(({ name }) => name < '04'),
      running
    );
  holdsStory(running);
  readsWell(readings, running);
});
