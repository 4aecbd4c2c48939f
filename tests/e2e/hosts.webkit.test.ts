import { findWebKit } from '../tools/otherBrowsers.js';
import { webkitEngine } from './support/engines/webkit.ts';
import { readings } from './support/hosts/pages.ts';
import { inEngine, keepsPlace, readsWell } from './support/hosts/suite.ts';

inEngine('WebKit', webkitEngine, findWebKit(), (running) => {
  keepsPlace(running);
  readsWell(
    readings.filter(({ name, path }) => name < '07' || /^(17.*|21-isolated\.html\?)$/.test(path)),
    running
  );
});
