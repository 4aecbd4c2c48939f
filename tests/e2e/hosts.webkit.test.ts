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
  readsWell(
    readings.filter(({ name, only }) => !only && (name < '07' || /^(17|21)/.test(name))),
    running
  );
});
