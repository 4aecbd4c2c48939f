import { list, optional } from '../attributes/attribute';
import { nightEvent } from '../attributes/ids';
import { words } from '../attributes/kind';
import { defineScene, type AttributesOf } from '../attributes/define';
import { hour } from '../attributes/times';
import { checkMap, mapShape } from '../map/schema';

export const schema = defineScene({
  description: 'A map with the hours under it. Places and events of earlier pictures stay.',
  tables: ['night.csv', 'windows.csv', 'reports.csv', 'events.csv', 'places.csv'],
  example:
    '::picture[The bridge at three in the morning.]{scene="night" focus="bridge town" shows="ev-shut" sun="03:00"}',
  attributes: (known) => ({
    ...mapShape(known),
    shows: list(nightEvent(known), 'The events highlighted on the strip of hours.', 'ev-shut', {
      otherwise: 'no strip'
    }),
    sun: optional(
      hour,
      'The hour whose light the map has; it says nothing about when anything happened.',
      '03:00',
      'as light says'
    ),
    caption: optional(words, 'Words over the name of the first place in focus.', 'Sergeant Miller')
  }),
  check(attributes, known, report) {
    checkMap(attributes, known, report);
    if (known.story.night === null)
      report(
        'scene',
        'a night needs the hours of the strip',
        'add night: {from, until, sun} to article.yaml'
      );
  }
});

export type NightAttributes = AttributesOf<typeof schema>;
