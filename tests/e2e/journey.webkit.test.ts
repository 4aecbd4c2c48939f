import { findWebKit } from '../tools/otherBrowsers.js';
import { webkitEngine } from './support/engines/webkit.ts';
import { readsStory } from './support/journey/suite.ts';

readsStory('WebKit', webkitEngine, findWebKit());
