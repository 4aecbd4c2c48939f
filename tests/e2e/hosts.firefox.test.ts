import { findFirefox } from '../tools/otherBrowsers.js';
import { firefoxEngine } from './support/engines/firefox.ts';
import { readings } from './support/hosts/pages.ts';
import { inEngine, keepsPlace, readsWell } from './support/hosts/suite.ts';

inEngine('Firefox', firefoxEngine, findFirefox(), (running) => {
  keepsPlace(running);
  readsWell(
    readings.filter(({ only }) => !only),
    running
  );
});
