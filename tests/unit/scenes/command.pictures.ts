/** Days on which the chart of command differs, with what an editor lights. */
const words = {
  headline: 'One army, two commanders',
  measure: 'Who commands whom, on paper and in fact',
  source: 'Public Eye; Sunday Express; Reuters'
};
const governing = 'advises, serves under, acts for, commands';

export const commands: Record<string, Record<string, string>> = {
  before: { at: '2014-08-28', highlight: 'kamoli ldf' },
  dismissed: {
    at: '2014-08-29',
    without: 'kamoli-refuses kamoli-army-after',
    highlight: 'thabane-dismisses-kamoli thabane-appoints-mahao'
  },
  stays: { at: '2014-08-29', highlight: 'kamoli-refuses kamoli-army-after mahao-army' },
  deputy: {
    at: '2014-08-31',
    kinds: governing,
    without: 'phooko',
    highlight: 'metsing-acts-for-thabane'
  },
  minister: {
    at: '2014-09-01',
    kinds: governing,
    without: 'phooko-minister',
    highlight: 'metsing-acts-for-thabane phooko-acts-for-thabane'
  },
  guarded: {
    at: '2014-09-19',
    kinds: 'protects',
    highlight: 'saps-thabane saps-mahao nampol-thabane'
  },
  box: {
    at: '2014-08-31',
    kinds: 'placed with, serves under',
    highlight: 'infobox-army infobox-police'
  }
};
for (const [name, attributes] of Object.entries(commands))
  commands[name] = { ...words, ...attributes };
