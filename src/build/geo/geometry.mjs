import { geometry } from 'virtual:story';

if (geometry === null)
  throw new Error(
    'story.yaml does not say what the maps’ layers are made of; write geometry there'
  );

/** What each layer is made of. */
export const { region, country, city } = geometry;
