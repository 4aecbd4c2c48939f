import { describe, expect, test } from 'vitest';
import { referenceForms } from '$lib/story/figures.ts';
import { errorOf, problemsOf, withFolder, withoutColumn, type Edit } from './folders.ts';

const bridge = 'story/00-the-bridge.md';
const vote = 'story/01-the-vote.md';

// What is wrong, the edit that makes it so, and the one line of the message after `data/`.
const cases: readonly (readonly [string, Edit, string])[] = [
  [
    'an unknown source in a table',
    ['events.csv', 'gazette;herald,high', 'gazette;heralt,high'],
    'events.csv:2 sources: “heralt” is not in data/sources.json (did you mean “herald”?) — correct it, or add it to data/sources.json'
  ],
  [
    'an unknown source in the words',
    [bridge, '[@gazette; @herald]', '[@gazette; @tribune]'],
    `${bridge}:12 source: unknown source “tribune” — correct it, or add it to sources.json`
  ],
  [
    'an unknown actor',
    ['events.csv', ',governor,gazette', ',gouvernor,gazette'],
    'events.csv:2 actors: “gouvernor” is not in data/actors.csv (did you mean “governor”?) — correct it, or add it to data/actors.csv'
  ],
  [
    'an unknown place in a table',
    ['events.csv', 'bridge;town', 'bridge;city'],
    'events.csv:3 places: “city” is not in data/places.csv — correct it, or add it to data/places.csv'
  ],
  [
    'an unknown place in a picture',
    [bridge, 'label="town"', 'label="twon"'],
    `${bridge}:9 step bridge-shut picture label: unknown place “twon” (did you mean “town”?) — correct it, or add it to places.csv`
  ],
  [
    'an unknown scene',
    [bridge, 'scene="map"', 'scene="mapp"'],
    `${bridge}:9 step bridge-shut picture scene: unknown scene “mapp” (did you mean “map”?) — write one of: map, assembly, card, night, calendar, command, testimony, accounts, votes, constituencies, lives`
  ],
  [
    'a picture without a scene',
    [bridge, 'scene="map" ', ''],
    `${bridge}:9 step bridge-shut picture scene: names no scene — write one of: map, assembly, card, night, calendar, command, testimony, accounts, votes, constituencies, lives`
  ],
  [
    'an unknown quotation',
    [bridge, '::quote{#q-northing}', '::quote{#q-southing}'],
    `${bridge}:14 quote: unknown quote “q-southing” (did you mean “q-northing”?) — correct it, or add it to quotes.csv`
  ],
  [
    'an unknown question that a step tells',
    [vote, '{#one-seat}', '{#one-seat claims="who-shut who-shot"}'],
    `${vote}:6 question: unknown question “who-shot” (did you mean “who-shut”?) — correct it, or add it to claims.csv`
  ],
  [
    'an unknown quotation on a card',
    [bridge, 'quote="q-northing"', 'quote="q-nobody"'],
    `${bridge}:22 step two-clocks picture quote: unknown quote “q-nobody” — correct it, or add it to quotes.csv`
  ],
  [
    'an unknown event on a card',
    [bridge, 'quote="q-northing"', 'event="ev-none"'],
    `${bridge}:22 step two-clocks picture event: unknown event “ev-none” — correct it, or add it to events.csv`
  ],
  [
    'a movement whose phrase says another number than is counted',
    ['movements.csv', 'as reported,town,bridge', 'at least 20,town,bridge'],
    'movements.csv:2 qualifier: “at least 20” says another number than 39, in number — correct one of the two'
  ],
  [
    'votes that do not add up',
    ['elections/turnout.csv', '2010,2000', '2010,2001'],
    'elections/turnout.csv:2 valid: 2001 valid votes, but those of the parties add up to 2000 — correct it here, or the rows in elections/national.csv'
  ],
  [
    'an unknown movement',
    [bridge, 'movements="mv-guards"', 'movements="mv-gards"'],
    `${bridge}:9 step bridge-shut picture movements: unknown movement “mv-gards” (did you mean “mv-guards”?) — correct it, or add it to movements.csv`
  ],
  [
    'an unknown arrangement',
    [vote, 'arrangement="blocs-2015"', 'arrangement="blocs-2018"'],
    `${vote}:7 step one-seat picture arrangement: unknown arrangement “blocs-2018” (did you mean “blocs-2012”?) — correct it, or add it to elections/arrangements.csv`
  ],
  [
    'a factual paragraph without a citation',
    [bridge, ' [@gazette; @herald]', ''],
    `${bridge}:11 step bridge-shut: the paragraph “At three the bridge is shut. The guards’…” cites no source — end it with [@source-id], or put it in :::framing if it states no fact`
  ],
  [
    'a note without a citation',
    [bridge, 'an hour [@herald]', 'an hour'],
    `${bridge}:17 step bridge-shut note: the paragraph “The papers differ by an hour.…” cites no source — end it with [@source-id], or put it in :::framing if it states no fact`
  ],
  [
    'a citation written wrongly',
    [bridge, '[@gazette; @herald]', '[@gazette, @herald]'],
    `${bridge}:12 citation: “@gazette, @herald” is not a citation — write citations as [@source-id; @source-id]`
  ],
  [
    'a duplicate id in a table',
    ['events.csv', 'ev-open', 'ev-shut'],
    'events.csv:3 id: “ev-shut” stands in line 2 already — give each row its own, or remove one'
  ],
  [
    'a duplicate source',
    ['sources.json', '"yearbook"', '"herald"'],
    'sources.json:27 herald.id: “herald” stands there already — write what is expected here'
  ],
  [
    'an unknown field of a source',
    ['sources.json', '"publisher-place"', '"publisher-palce"'],
    'sources.json:9 gazette.publisher-palce: is not a known key (did you mean “publisher-place”?) — remove it or correct its name'
  ],
  [
    'an unknown part of an author’s name',
    ['sources.json', '"given": "Anna"', '"giben": "Anna"'],
    'sources.json:5 gazette.author.0.giben: is not a known key (did you mean “given”?) — remove it or correct its name'
  ],
  [
    'a source of no known type',
    ['sources.json', '"type": "article-newspaper"', '"type": "web"'],
    'sources.json:4 gazette.type: is not a type that CSL has: article-newspaper, webpage, report or another — write what is expected here'
  ],
  [
    'a source read in no known way',
    ['sources.json', '"read": "part"', '"read": "skimmed"'],
    'sources.json:31 yearbook.read: is not one of: whole, opening, part — write what is expected here'
  ],
  [
    'an author without a name',
    ['sources.json', '{ "literal": "The Night Desk" }', '{ "given": "Otto" }'],
    'sources.json:5 gazette.author.1: has no name: write family and given, or literal alone — write what is expected here'
  ],
  [
    'an author with two names',
    ['sources.json', '"given": "Anna"', '"literal": "Anna Weaver"'],
    'sources.json:5 gazette.author.0: has no name: write family and given, or literal alone — write what is expected here'
  ],
  [
    'a list of agencies without one',
    ['sources.json', '["Wire", "Cable"]', '[]'],
    'sources.json:20 herald.agency: is empty — write what is expected here'
  ],
  [
    'a title that only describes',
    ['sources.json', '"Untitled report"', '"[A yearbook]"'],
    'sources.json:29 yearbook.title: is in square brackets: write it as printed, or “Untitled report” and describe it in the note — write what is expected here'
  ],
  [
    'a title from nowhere',
    ['sources.json', '"title-from": "address"', '"title-from": "memory"'],
    'sources.json:18 herald.title-from: is not “address”, the only other place of a title — write what is expected here'
  ],
  [
    'a source that stands nowhere',
    ['sources.json', '    "publisher": "The State Press",\n', ''],
    'sources.json:26 yearbook: says nowhere where it was printed: give container-title, publisher, agency or copy — write what is expected here'
  ],
  [
    'a duplicate step',
    [bridge, '{#two-clocks}', '{#bridge-shut}'],
    `${bridge}:21 step: the id “bridge-shut” is that of a step in data/${bridge}:7 — give each its own id`
  ],
  [
    'a duplicate chapter',
    [vote, 'id: the-vote', 'id: the-bridge'],
    `${vote}:2 chapter: the id “the-bridge” is that of a chapter in data/${bridge}:2 — give each its own id`
  ],
  [
    'a day that does not exist',
    ['quotes.csv', '2014-03-02', '2014-02-30'],
    'quotes.csv:2 date: “2014-02-30” is not a day of the calendar — write an existing day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'
  ],
  [
    'a day that does not exist, where months are allowed',
    ['events.csv', 'ev-open,2014-03,', 'ev-open,2014-02-30,'],
    'events.csv:3 date: “2014-02-30” is not a day of the calendar — write an existing day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'
  ],
  [
    'a year that is none',
    ['events.csv', 'ev-open,2014-03,', 'ev-open,201,'],
    'events.csv:3 date: “201” is not a day of the calendar — write an existing day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'
  ],
  [
    'a phrase of the night without a window',
    ['windows.csv', 'before dawn,', 'before noon,'],
    'reports.csv:3 phrase: “before dawn” has no window — add it to windows.csv, with or without a place on the strip'
  ],
  [
    'a mark of the night whose words hide its hour',
    ['reports.csv', '"03:00, the governor"', 'the governor'],
    'reports.csv:2 label: “the governor” does not say “03:00” — carry the hour or the phrase'
  ],
  [
    'a reversed window',
    ['windows.csv', '01T02:00:00', '01T08:00:00'],
    'windows.csv:2 from: 2014-03-01T08:00:00+02:00 is not before until, 2014-03-01T06:00:00+02:00 — swap or correct them'
  ],
  [
    'an event’s own mark without a phrase',
    ['night.csv', 'The bridge,', 'The bridge,disputed'],
    'night.csv:2 label: the event’s qualifier “disputed” has no window — add it to windows.csv, or leave the label out'
  ],
  [
    'a night lit by the sun of nowhere',
    ['article.yaml', 'sun: bridge', 'sun: barracks'],
    'article.yaml:1 night.sun: “barracks” has no coordinate in places.csv — name a place that has one; its sun lights the pictures'
  ],
  [
    'a reversed interval',
    ['events.csv', 'T03:00:00', 'T05:00:00'],
    'events.csv:2 earliest: 2014-03-01T05:00:00+02:00 is after latest, 2014-03-01T04:00:00+02:00 — swap or correct them'
  ],
  [
    'an hour before its own day',
    ['events.csv', 'ev-shut,2014-03-01,,', 'ev-shut,2014-03-02,,'],
    'events.csv:2 latest: 2014-03-01T04:00:00+02:00 is before date, 2014-03-02 — correct one of the two'
  ],
  [
    'an interval with one end',
    ['events.csv', '2014-03-01T03:00:00+02:00', ''],
    'events.csv:2 earliest: is empty while its other end is given — write both: for one reported hour they are equal'
  ],
  [
    'an event that ends before it begins',
    ['events.csv', '2014-03-01,,', '2014-03-01,2014-02-28,'],
    'events.csv:2 date_end: 2014-02-28 is before date, 2014-03-01 — swap or correct them'
  ],
  [
    'a deadline before it was set',
    ['deadlines.csv', '2014-03-12', '2014-03-04'],
    'deadlines.csv:3 due: 2014-03-04 is before set, 2014-03-05 — correct one of the two'
  ],
  [
    'a relation that ends before it begins',
    ['relations.csv', '2013-01-01', '2014-04-01'],
    'relations.csv:2 until: 2014-03-01 is before since, 2014-04-01 — correct one of them'
  ],
  [
    'a place without coordinates in focus',
    [bridge, 'focus="bridge town"', 'focus="bridge barracks"'],
    `${bridge}:9 step bridge-shut picture focus: “barracks” has no coordinate in places.csv — show area="old-quarter" instead; without a coordinate a place is never a point`
  ],
  [
    'a place without coordinates, and of no area, highlighted',
    [bridge, 'highlight="barracks"', 'highlight="mill"'],
    `${bridge}:9 step bridge-shut picture highlight: “mill” has no coordinate in places.csv — name a place with a coordinate; without one it is never a point`
  ],
  [
    'a movement from a place without coordinates',
    ['movements.csv', 'reported,town,bridge', 'reported,mill,bridge'],
    `${bridge}:9 step bridge-shut picture movements: “mill” has no coordinate in places.csv — name a place with a coordinate; without one it is never a point`
  ],
  [
    'a line to a place without coordinates',
    [bridge, 'town>bridge', 'town>barracks'],
    `${bridge}:9 step bridge-shut picture links: “barracks” has no coordinate in places.csv — show area="old-quarter" instead; without a coordinate a place is never a point`
  ],
  [
    'half a coordinate',
    ['places.csv', '-29.4,27.5', '-29.4,'],
    'places.csv:3 lon: is empty while its other half is given — write both or neither'
  ],
  [
    'a row whose seats do not sum',
    ['elections/national.csv', '45.00,1,1,2', '45.00,1,1,3'],
    'elections/national.csv:4 seats: 3 seats, but 1 + 1 = 2 — correct one of the three'
  ],
  [
    'an election whose seats do not sum',
    ['elections/national.csv', '40.00,1,1,2', '40.00,1,2,3'],
    'elections/national.csv:2 list_seats: the seats of 2012 add up to 3, not 2 — correct the rows of this election'
  ],
  [
    'an arrangement whose seats do not sum',
    [
      'elections/arrangements.csv',
      'blocs-2015,government,south,3,2015-03-01,sworn in,yearbook,\n',
      ''
    ],
    'elections/arrangements.csv:4 seats: the seats of “blocs-2015” add up to 2, not 5 — correct the rows of this arrangement'
  ],
  [
    'a party stronger in an arrangement than elected',
    ['elections/arrangements.csv', 'south,3', 'south,2'],
    'elections/arrangements.csv:4 seats: “south” has 2 seats in “blocs-2015” but 3 in the election of 2015 — correct it here or in elections/national.csv'
  ],
  [
    'a constituency too few',
    ['elections/constituencies.csv', '3,Marsh,Lowland,south,C. Southam,medium,,,yearbook\n', ''],
    'elections/constituencies.csv:2 number: 2 constituencies, not 3 — add the missing rows, or remove those too many'
  ],
  [
    'two constituencies of one number',
    ['elections/constituencies.csv', '3,Marsh', '2,Marsh'],
    'elections/constituencies.csv:4 number: “2” stands in line 3 already — give each row its own, or remove one'
  ],
  [
    'a seed fact not placed',
    ['coverage.csv', 'bridge-shut,told', ',told'],
    'coverage.csv:2 steps: the fact A01 is not placed — name the steps that tell it'
  ],
  [
    'a seed fact placed in no step',
    ['coverage.csv', 'bridge-shut,told', 'bridge-shout,told'],
    'coverage.csv:2 steps: there is no step “bridge-shout” (did you mean “bridge-shut”?) — name the step that tells this fact'
  ],
  [
    'a seed fact left out in the middle',
    ['coverage.csv', 'A01,lead', 'A03,lead'],
    'coverage.csv:2 id: the fact A01 is missing — add its row and name its steps'
  ],
  [
    'a seed fact left out at the end',
    [
      'coverage.csv',
      'B01,after,It opened,one-seat,unverified,No paper says when,of five seats,gazette;herald\n',
      ''
    ],
    'coverage.csv:2 id: 2 facts, not 3 as data/article.yaml says — add the missing facts, or remove those too many'
  ],
  [
    'a seed fact without its words',
    ['coverage.csv', 'of five seats', ''],
    'coverage.csv:4 words: is empty — write a value; every row needs one'
  ],
  [
    'a seed fact told in no step',
    ['coverage.csv', 'of five seats', 'of six seats'],
    'coverage.csv:4 words: “of six seats” is not to be read in one-seat — copy a few words of the paragraph or quotation that tells it'
  ],
  [
    'a seed fact told in a note only',
    ['coverage.csv', 'number is', 'The papers differ'],
    'coverage.csv:3 words: “The papers differ” is not to be read in bridge-shut, one-seat; it stands only in a note of bridge-shut — copy a few words of the paragraph or quotation that tells it'
  ],
  [
    'a seed fact told in another step than it says',
    ['coverage.csv', 'of five seats', 'At three the bridge'],
    'coverage.csv:4 words: “At three the bridge” is not to be read in one-seat; it stands in bridge-shut — copy a few words of the paragraph or quotation that tells it'
  ],
  [
    'a seed fact told by a single word',
    ['coverage.csv', 'of five seats', 'next'],
    'coverage.csv:4 words: “next” is too short — write a few words of the step'
  ],
  [
    'a correction without what is right',
    ['coverage.csv', 'It was the guards', ''],
    'coverage.csv:3 note: is empty though the fact is corrected — say in our words what the sources say instead'
  ],
  [
    'an unverified fact without sources',
    ['coverage.csv', 'gazette;herald', ''],
    'coverage.csv:4 sources: is empty though the fact is unverified — name the sources of the note'
  ],
  [
    'a correction with an unknown source',
    ['coverage.csv', 'number is,herald', 'number is,heralt'],
    'coverage.csv:3 sources: “heralt” is not in data/sources.json (did you mean “herald”?) — correct it, or add it to data/sources.json'
  ],
  [
    'a row with too few fields',
    ['labels.csv', '6,-4,start', '6,start'],
    'labels.csv:2 row: 4 fields where the header has 5 — add or remove a comma, or quote a field that holds one'
  ],
  [
    'a stray quote mark',
    ['corrections.csv', 'An hour', 'An "hour'],
    'corrections.csv:2 row: a stray quote mark inside a field — put the whole field in quotes and double the marks within'
  ],
  [
    'a quoted field that does not end',
    ['corrections.csv', 'An hour', '"An hour'],
    'corrections.csv:2 row: a quoted field that does not end on its line — close the quotes; a record is one line'
  ],
  [
    'a missing column',
    [
      'labels.csv',
      'place,breakpoint,dx,dy,anchor\nbridge,narrow,6,-4,start',
      'place,breakpoint,dx,dy\nbridge,narrow,6,-4'
    ],
    'labels.csv:1 anchor: the column is missing — add it; its cells may be empty where nothing is known'
  ],
  [
    'a word that is not allowed',
    ['events.csv', 'herald,high', 'herald,sure'],
    'events.csv:2 confidence: “sure” is not one of the words allowed here — write one of: high, medium, low'
  ],
  [
    'front matter that is not YAML',
    [vote, 'title: The vote', 'title: "The vote'],
    `${vote}:3 front matter yaml: Missing closing "quote — check indentation, colons and quotes here`
  ],
  [
    'front matter without a title',
    [vote, 'title: The vote\n', ''],
    `${vote}:2 front matter title: is missing — add it`
  ],
  [
    'front matter with an unknown key',
    [vote, 'title: The vote', 'title: The vote\ntitel: The vote'],
    `${vote}:4 front matter titel: is not a known key (did you mean “title”?) — remove it or correct its name`
  ],
  [
    'no front matter',
    ['story/method.md', '---\nkind: method\n---\n\n', ''],
    'story/method.md:1 front matter: the file does not begin with front matter — begin it with a line ---, the keys, and a line ---'
  ],
  [
    'a step without a picture',
    [
      bridge,
      '::picture[A card with the quotation of the governor.]{scene="card" quote="q-northing"}\n',
      ''
    ],
    `${bridge}:21 step two-clocks: has no picture — write exactly one ::picture[what it shows]{scene="…"}`
  ],
  [
    'a step with no text alternative',
    [vote, '[Five seats: the south has three.]', '[]'],
    `${vote}:7 step one-seat picture: has no text alternative — write in the brackets, in words, what the picture shows`
  ],
  [
    'an unknown directive',
    [bridge, ':::note', ':::aside'],
    `${bridge}:16 directive: unknown directive :::aside — use one of: step, dateline, picture, quote, note, framing, status, box`
  ],
  [
    'an unknown status',
    [bridge, ':::note\n', ':::status{is="proven" because="so it is"}\n'],
    `${bridge}:16 step bridge-shut status is: unknown status “proven” — write one or more of: disputed, in court, unverified, derived, one source, reported`
  ],
  [
    'a status without a reason',
    [bridge, ':::note\n', ':::status{is="reported"}\n'],
    `${bridge}:16 step bridge-shut status: gives no reason — say why in because="…"`
  ],
  [
    'an unknown directive in a line',
    [bridge, ':figure[39]', ':number[39]'],
    `${bridge}:11 directive: unknown directive :number — use :figure[…]{ref=…}`
  ],
  [
    'a directive that is not whole',
    [bridge, '::quote{#q-northing}', '::quote{#q-northing'],
    `${bridge}:14 directive: “::quote{#q-northing” is not a whole directive — check its colons, brackets and quotes, and that every ::: block is closed once`
  ],
  [
    'a sentence that ends before its citations and after them',
    [bridge, 'an hour [@herald].', 'an hour. [@herald].'],
    `${bridge}:17 citation: “…The papers differ by an hour..” ends twice — put the citations before the one full stop`
  ],
  [
    'raw HTML',
    [bridge, '*shut*', '<b>shut</b>'],
    `${bridge}:11 paragraph: raw HTML, which the story does not use — remove it`
  ],
  [
    'a link that is neither relative nor https',
    ['story/method.md', 'https://example.org', 'http://example.org'],
    'story/method.md:7 link: “http://example.org/papers” is not such an address — link to a relative or an https address'
  ],
  [
    'a figure that differs from the data',
    [bridge, ':figure[39]', ':figure[forty]'],
    `${bridge}:11 figure: “forty” where the data has 39 (movements.mv-guards.number) — correct the text or the data`
  ],
  [
    'a file of another name',
    ['story/draft.txt', '', 'words'],
    'story/draft.txt:1 file: is neither a chapter nor the method page — name it NN-name.md for a chapter, or method.md; keep drafts elsewhere'
  ],
  [
    'a missing key of the article',
    ['article.yaml', 'language: en\n', ''],
    'article.yaml:1 language: is missing — add it'
  ],
  [
    'a summary of another length',
    ['article.yaml', '  - { text: A year later the south won the vote., cites: [yearbook] }\n', ''],
    'article.yaml:4 summary: has 4 sentences where 5 are wanted — write what is expected here'
  ],
  [
    'a sentence of the summary that does not end',
    ['article.yaml', 'shut at night.,', 'shut at night,'],
    'article.yaml:4 summary.0.text: does not end with a full stop — write what is expected here'
  ],
  [
    'two sentences of the summary in one',
    ['article.yaml', 'shut at night.,', 'shut. It was night.,'],
    'article.yaml:4 summary.0.text: is more than one sentence — write what is expected here'
  ],
  [
    'a sentence of the summary that cites nothing',
    ['article.yaml', 'won the vote., cites: [yearbook]', 'won the vote., cites: []'],
    'article.yaml:7 summary.3.cites: cites no source — write what is expected here'
  ],
  [
    'an unknown source in the summary',
    ['article.yaml', 'cites: [gazette, herald]', 'cites: [gazette, heralt]'],
    'article.yaml:6 source: unknown source “heralt” (did you mean “herald”?) — correct it, or add it to sources.json'
  ],
  [
    'an uncited paragraph of the method',
    ['story/method.md', ' [@yearbook]', ''],
    'story/method.md:7 section sources: the paragraph “We read two papers and one yearbook.…” cites no source — end it with [@source-id], or put it in :::framing if it states no fact'
  ],
  [
    'an unknown source in a note',
    [bridge, 'an hour [@herald]', 'an hour [@heralt]'],
    `${bridge}:17 source: unknown source “heralt” (did you mean “herald”?) — correct it, or add it to sources.json`
  ],
  [
    'an unknown source of a quotation',
    ['quotes.csv', 'The Gazette,gazette,against', 'The Gazette,gazete,against'],
    'quotes.csv:2 source: “gazete” is not in data/sources.json (did you mean “gazette”?) — correct it, or add it to data/sources.json'
  ],
  [
    'a figure that names nothing',
    [bridge, 'movements.mv-guards.number', 'movements.mv-nobody.number'],
    `${bridge}:11 figure: “movements.mv-nobody.number” names no number in the data — refer to one of: ${referenceForms}`
  ],
  [
    'a figure that is no number',
    [bridge, ':figure[39]', ':figure[many]'],
    `${bridge}:11 figure: “many” is not a number — write digits, or words up to one hundred and twenty`
  ],
  [
    'quoted words that no row holds',
    [bridge, '"about forty"', '"about fifty"'],
    `${bridge}:12 step bridge-shut: “about fifty” stands in no row of quotes.csv and is no title — quote a row to the letter or add one; words used as words stand in *emphasis*, without marks`
  ],
  [
    'a table that is not described as the story needs it',
    ['corrections.csv', '2020-01-03', ''],
    'corrections.csv:2 date: is empty — write a value; every row needs one'
  ]
];

describe('a broken data folder says what is wrong, where, and what to do', () => {
  test.each(cases)('%s', (_, edit, line) => {
    withFolder([edit], (root) => {
      const message = errorOf(root).message.split('\n');
      expect(message.slice(1).map(withoutColumn)).toEqual([`data/${line}`]);
    });
  });
});

test('five errors are reported in one run, and nothing else', () => {
  const edits: readonly Edit[] = [
    ['events.csv', 'herald,high', 'herald,sure'],
    ['labels.csv', '6,-4,start', '6,start'],
    ['quotes.csv', '2014-03-02', '2014-02-30'],
    [vote, '[Five seats: the south has three.]', '[]'],
    [bridge, ' [@gazette; @herald]', '']
  ];
  withFolder(edits, (root) => {
    const error = errorOf(root);
    expect(error.name).toBe('StoryError');
    expect(error.message.split('\n')[0]).toBe('5 problems in the story’s data:');
    expect(error.problems.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual([
      'data/events.csv:2 confidence',
      'data/labels.csv:2 row',
      'data/quotes.csv:2 date',
      `data/${bridge}:11 step bridge-shut`,
      `data/${vote}:7 step one-seat picture`
    ]);
  });
});

test('tables and the pictures of several scenes are reported in one run', () => {
  const edits: readonly Edit[] = [
    ['events.csv', 'herald,high', 'herald,sure'],
    [bridge, 'label="town"', 'lable="town" light2="x"'],
    [bridge, 'quote="q-northing"', 'quote="q-northin" qoute="q-northing"'],
    [vote, 'arrangement="blocs-2015"', 'arangement="blocs-2015"']
  ];
  expect(
    problemsOf(...edits).map(({ line, field, found }) => `${line} ${field}: ${found}`)
  ).toEqual([
    '2 confidence: “sure” is not one of the words allowed here',
    '9 step bridge-shut picture lable: unknown attribute “lable” (did you mean “label”?)',
    '9 step bridge-shut picture light2: unknown attribute “light2” (did you mean “light”?)',
    '22 step two-clocks picture qoute: unknown attribute “qoute” (did you mean “quote”?)',
    '22 step two-clocks picture quote: unknown quote “q-northin” (did you mean “q-northing”?)',
    '7 step one-seat picture arangement: unknown attribute “arangement” (did you mean “arrangement”?)'
  ]);
});

test('one unreadable row is one problem, though other rows refer to it', () => {
  withFolder([['places.csv', 'bridge,The bridge,', 'bridge,']], (root) => {
    expect(errorOf(root).problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'data/places.csv row'
    ]);
  });
});

test('a folder that is not there is an error of the story, not of the file system', () => {
  expect(errorOf('/nowhere/data').problems.map(({ file }) => file)).toContain('data/article.yaml');
});
