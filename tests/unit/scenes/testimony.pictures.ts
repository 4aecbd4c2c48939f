/** What has been said, step by step, in speaking order. */
const words = {
  headline: 'Two accounts of one night',
  measure: 'Answers to the question whether 30 August 2014 was a coup',
  source: 'AFP; Reuters; BBC'
};
const all =
  'q-peta-intent c-coup/ramakhula q-maseribane-coup q-ntoi-nothing q-thabane-enca ' +
  'q-monyela-hallmarks q-metsing-nocoup c-coup/voice-of-america q-not-a-movie c-coup/southworld ' +
  'c-coup/witness-in-2024';

export const testimonies: Record<string, Record<string, string>> = {
  coup: { said: 'q-maseribane-coup q-thabane-enca', highlight: 'q-thabane-enca' },
  denial: {
    said: 'c-coup/ramakhula q-maseribane-coup q-ntoi-nothing q-thabane-enca',
    highlight: 'c-coup/ramakhula q-ntoi-nothing'
  },
  hallmarks: {
    said: all.split(' ').slice(0, 6).join(' '),
    highlight: 'q-monyela-hallmarks q-peta-intent'
  },
  deputy: { said: all.split(' ').slice(0, 7).join(' '), highlight: 'q-metsing-nocoup' },
  long: { said: all, highlight: 'q-not-a-movie' },
  all: { said: all }
};
for (const [name, attributes] of Object.entries(testimonies))
  testimonies[name] = { ...words, ...attributes };
