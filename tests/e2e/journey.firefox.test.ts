import { findFirefox } from '../tools/otherBrowsers.js';
import { firefoxEngine } from './support/engines/firefox.ts';
import { readsStory } from './support/journey/suite.ts';

readsStory('Firefox', firefoxEngine, findFirefox());
