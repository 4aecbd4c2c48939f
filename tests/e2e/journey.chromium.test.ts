import { inject } from 'vitest';
import { chromiumEngine } from './support/engines/chromium.ts';
import { readsStory } from './support/journey/suite.ts';

readsStory('Chromium', chromiumEngine, inject('browserPath'));
