import { findWebKit } from '../tools/otherBrowsers.js';
import { webkitEngine } from './support/engines/webkit.ts';
import { readings } from './support/hosts/pages.ts';
import { followsLinks, holdsScenes, holdsStory } from './support/hosts/posts.ts';
import { inEngine, keepsPlace, readsWell } from './support/hosts/suite.ts';

inEngine('WebKit', webkitEngine, findWebKit(), (running) => {
  keepsPlace(running);
  followsLinks(running);
  holdsScenes(running);
  holdsStory(running);
  // Pages that isolate themselves are read in the two other engines: this one, driven from outside,
  // does not come to rest on them.
  readsWell(
    readings.filter(({ name, path }) => name < '07' || path.startsWith('17')),
    running
  );
});
