import { findFirefox } from '../tools/otherBrowsers.js';
import { firefoxEngine } from './support/engines/firefox.ts';
import { readings } from './support/hosts/pages.ts';
import { followsLinks, holdsScenes, holdsStory } from './support/hosts/posts.ts';
import { inEngine, keepsPlace, readsWell } from './support/hosts/suite.ts';

inEngine('Firefox', firefoxEngine, findFirefox(), (running) => {
  keepsPlace(running);
  followsLinks(running);
  holdsScenes(running);
  holdsStory(running);
  readsWell(
    readings.filter(({ only }) => !only),
    running
  );
});
