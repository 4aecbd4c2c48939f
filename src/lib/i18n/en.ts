import type { Credit } from '../story/settings';
import * as story from 'virtual:story';

/**
 * Every word of the interface in English, grouped by where it is read. Nothing editorial: names,
 * numbers and dates of the story come from its folder, and words that only it needs from `story.yaml`
 * there. A second language is a second file of this shape (`satisfies Strings`, see `index.ts`).
 */

/** BCP 47; the locale that `format.ts` gives to Intl. */
export const locale: string = 'en-GB';
/** Said once on the page: all hours are local to the story. */
export const zoneNote: string = story.timeNote;

/** With its first letter as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const article = {
  skip: 'Skip to the story',
  published: 'Published',
  updated: 'Updated',
  corrected: 'Corrected',
  reportError: 'Report an error',
  readingTime: (minutes: number) => `${minutes} minute read`,
  contents: 'Chapters',
  summary: 'In short',
  /** Read out before a chapter's number. */
  chapter: 'Chapter',
  picture: 'The picture shows:',
  /** Read out before the raised numbers at a paragraph's end. */
  cites: (n: number) => (n === 1 ? 'Source' : 'Sources'),
  backToStory: 'Back to the story'
};

export const views = {
  label: 'View as',
  scroll: 'Scroll',
  steps: 'Steps',
  list: 'List'
};

export const stepper = {
  label: 'Steps of the story',
  previous: 'Previous',
  next: 'Next',
  place: (n: number, all: number) => `Step ${n} of ${all}`
};

export const sources = {
  one: 'Source',
  /** The line on a closed note: whose word it is, and how many stand behind it. */
  count: (n: number, differ: boolean) =>
    plural(n, 'source', 'sources') + (differ ? ', accounts differ' : ''),
  note: 'How the accounts differ',
  noDate: 'undated',
  allSources: 'All sources',
  allIntro:
    'Everything the story cites, by outlet. Each entry says how much of it was read, and where, if not at the outlet.',
  /** How much was read, and where, if not at the outlet. */
  how: (read: 'whole' | 'opening' | 'part' | null, copy: string | null) => {
    const much = { whole: 'Read whole', opening: 'Opening only', part: 'Read in part' };
    if (copy === null) return read === null ? '' : `${much[read]}.`;
    return `${read === null ? 'Read' : much[read] + ','} in a copy at ${copy}.`;
  },
  /** Said of a title that was not seen in print. */
  titleFromAddress: 'Title from the address.',
  /** Names the chapters' links after a source. */
  citedIn: 'Cited in',
  approximate: 'date approximate'
};

export const legend = {
  heading: 'How to read the pictures',
  point: 'A point: the place is known.',
  ring: 'A ring: the place lies somewhere inside it.',
  area: 'Hatching: somewhere in this area. No source says where.',
  tick: 'A tick: an hour that a source reports. Several ticks: sources differ.',
  window: 'A fading band: only a phrase is known, such as “before dawn”.',
  unknown: 'A dotted line: who came from where. It is not a route.',
  now: 'The warm colour: where it is happening now.',
  visited: 'A thin ring: something happened here earlier that night.'
};

export const map = {
  routeUnknown: 'route not known',
  km: (n: number) => `${n} km`,
  metres: (n: number) => `${n} m`
};

export const explore = {
  heading: 'The night, hour by hour',
  intro:
    'The reports of these hours that the desk has listed, each with its source. Where a source gives no hour, only its phrase stands here.',
  /** Said only where scripts run. */
  live: 'Move the hour: what a source puts there is lit, on the map and in the list. What only a phrase may put there is faint.',
  when: 'When',
  what: 'What',
  who: 'Who says so',
  confidence: (level: 'high' | 'medium' | 'low') => `confidence: ${level}`,
  hour: 'Hour',
  play: 'Play',
  pause: 'Pause',
  reported: 'Reported hours only',
  /** Read out before the hour that a button shows. */
  show: 'Show',
  /** Reports that are highlighted; `hour` where it is an earlier one than the chosen. */
  give: (n: number, hour: string | null) =>
    `${plural(n, 'report gives', 'reports give')} ${hour ?? 'this hour'}`,
  giveNone: 'no report gives this hour',
  /** Phrases whose bands reach over the hour. */
  fit: (n: number) => `${plural(n, 'phrase', 'phrases')} may fit`,
  /** Read out after an hour of the list that is highlighted, and after a phrase that may mean the hour. */
  now: 'now',
  likelyNow: 'may be now',
  /** After the name of a place: how well it is known; then its source. */
  point: (distance: string) => `sourced position, ±${distance}`,
  town: (distance: string) => `middle of the town, ±${distance}`,
  unplaced: 'no sourced position',
  /** An area that places without a position share. */
  somewhere: (area: string) =>
    `no sourced position: somewhere in ${area.charAt(0).toLowerCase()}${area.slice(1)}`
};

/** The tables under a chapter's pictures. */
export const tables = {
  behind: (title: string) => `The data: ${title}`,
  files: 'As CSV:',
  seatsTitle: (date: string) => `seats in ${story.words.house}, ${date}`,
  /** Blocs by their id in arrangements.csv. */
  bloc: (id: string) => id.replace(/^./, (letter) => letter.toUpperCase()),
  blocColumn: 'Bloc',
  party: 'Party',
  constituencySeats: 'Constituency seats',
  listSeats: 'List seats',
  seats: 'Seats',
  total: (n: number) => `Together ${n} seats.`,
  votesTitle: (first: number, last: number) => `votes and shares, ${first} and ${last}`,
  votesIn: (year: number) => `Votes ${year}`,
  shareIn: (year: number) => `Share ${year}`,
  smallParties: 'The small parties, one by one',
  turnout: (year: number, registered: string, turnout: string, provisional: string | null) =>
    `${year}: ${registered} registered voters, turnout ${turnout}` +
    (provisional ? ` (${provisional} in the provisional count).` : '.'),
  constituenciesTitle: (n: number) => `the ${n} constituencies and their members`,
  unknownWinners: (unknown: number, all: number, year: number) =>
    `For ${unknown} of the ${all} no source was found that names the winner of ${year}, so no change can be mapped.`,
  notFound: 'not found',
  /** What is to be said of one row. */
  about: (name: string, note: string) => `${name}: ${note}`,
  number: 'No.',
  constituency: 'Constituency',
  district: 'District',
  winner: (year: number) => `Winner ${year}`,
  member: 'Member',
  crossingsTitle: (year: string) => `members who left their party, ${year}`,
  independent: 'independent',
  fromParty: 'From',
  toParty: 'To',
  daysTitle: (from: string, to: string) => `days from ${from} to ${to}`,
  date: 'Date',
  what: 'What',
  came: 'What came of it',
  outcome: (outcome: string) => `due: ${outcome}`,
  happened: 'happened',
  orderedTo: (date: string) => `${capital(story.words.parliament)} is ordered closed until ${date}`,
  inForce: 'in force',
  unverified: 'unverified',
  earlier: (title: string) => `The data: ${title}, under an earlier chapter`,
  sources: 'Sources',
  commandTitle: 'who commands, dismisses, refuses or protects whom',
  who: 'Who',
  tie: 'Does what',
  whom: 'To whom',
  since: 'Since',
  status: 'Standing',
  livesTitle: 'what became of the people',
  livesNote:
    'States of one person may overlap. Of two dates the event lies between them; “reported” is the last report of a state of which no end was found.',
  state: 'State',
  disputed: (state: string) => `${state}, disputed`,
  from: 'From',
  until: 'Until',
  between: (earliest: string, latest: string) => `${earliest} to ${latest}`,
  reported: (date: string) => `reported ${date}`,
  voicesNote:
    'In speaking order. Words in quotation marks are exact; the others are the desk’s account.',
  says: 'Says',
  words: 'Words',
  where: 'Where'
};

export const assembly = {
  majority: (seats: number, of: number) => `${seats} of ${of}: a majority`,
  seats: (n: number) => plural(n, 'seat', 'seats'),
  parties: (n: number) => plural(n, 'party', 'parties'),
  others: 'others'
};

export const card = {
  sources: (names: string) => `Sources: ${names}`,
  source: (name: string) => `Source: ${name}`,
  unverified: 'Not confirmed beyond one source'
};

/** The link at words and pictures of an edition that a later one has corrected. */
export const corrected = 'Corrected since: see what';

/** Pieces of the story on other people's pages. */
export const embed = {
  /** The title of a piece that shows all of one scene's steps. */
  scenes: story.scenes,
  steps: 'Steps',
  /** What a press on a button says, and the name of a step. */
  said: (place: string, name: string) => `${place}: ${name}`,
  inStory: 'Read this in the full story',
  sources: 'Sources:',
  credit: (byline: string | null) => (byline === null ? '' : `By ${byline}. `),
  from: 'From:',
  /** In place of a piece that an earlier edition had. */
  gone: 'The story has changed since this was placed here, and no longer has these pictures.',
  edition: (n: number, date: string) => `Edition ${n}, ${date}.`,
  corrections: 'Corrections',
  lastCorrecting: (n: number) =>
    n > 1 ? `Edition ${n} was the last to correct an earlier one.` : 'Nothing has been corrected.',
  graphic: (headline: string) => `Pictures of “${headline}”`,
  readStory: 'Read the story as it was made to be read'
};

/** The page for editors of other sites. */
export const embedPage = {
  heading: 'Embed this story',
  intro:
    'The whole story or any scene of it can stand in your page. Choose a piece, look at it, copy its code.',
  terms: story.terms,
  piece: 'Piece',
  wholeStory: 'The whole story',
  manner: 'How',
  manners: {
    frame: 'In one frame, texts and pictures in turn',
    words: 'Your page’s own words, pictures in a frame that stays put',
    inline: 'Your page’s own words, pictures drawn in your page'
  },
  step: 'Begin with',
  firstStep: 'The first step',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  width: 'Width of the column',
  pixels: (n: number) => `${n} px`,
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied.',
  copyByHand: 'The code is selected: copy it with your keyboard.',
  noWords: 'The words did not arrive. Try again.',
  preview: 'The piece as your readers will see it',
  /** The page of a host, as an example. */
  sample: 'An article of yours',
  sampleBefore: 'Your own words stand here, in your own type. The story follows.',
  sampleAfter: 'Here your own words go on.',
  ways: [
    {
      name: 'WordPress',
      how: 'Paste the code into a “Custom HTML” block. Or put the address of this story on a line of its own: WordPress then makes a frame from it by itself, up to 1,000 pixels tall.'
    },
    {
      name: 'Ghost',
      how: 'Paste the code into an HTML card. An address alone becomes a bookmark card with a picture.'
    },
    {
      name: 'Drupal',
      how: 'Use a text format that allows frames, switch the editor to source, and paste the code.'
    },
    {
      name: 'Your own HTML',
      how: 'Paste the code where the piece shall stand. A frame works without any script; with the file embed/embed.js on the page it takes the height of what is in it.'
    },
    {
      name: 'Feeds and newsletters',
      how: 'They show no frames. Take a step’s picture from stills/index.json, an SVG or a PNG of 1200 by 675 pixels, and link it to the story.'
    }
  ],
  amp: 'AMP',
  ampHow: 'AMP allows this element only. It shows a picture until the frame is there.',
  privacy: 'What it sends and stores',
  sends:
    'Nothing. A piece loads its own files from this site, tells your page how tall it is and which step is shown, and keeps nothing on your readers’ devices. There are no cookies and no counters.',
  byHand: 'Every frame, ready to copy',
  byHandHow: 'The same code without choosing. It works as it stands.',
  byHandUnknown: (address: string) =>
    `The same code without choosing. Write this site’s own address in place of ${address}.`,
  /** Before the names of pieces that an earlier edition had; the build finds their pages by this list. */
  gone: 'No longer part of the story, though their addresses still lead to it:',
  /** In place of the site's own address, where a build does not know it. */
  yourAddress: 'https://the-address-of-this-site',
  open: 'Look at the piece on a page of its own'
};

/** A step on its own. */
export const share = {
  readOn: 'Read on in the story'
};

/** What can be done with a step's picture. */
export const uses = {
  /** On the card; `of` has the same words first. */
  name: 'Data, files, link',
  of: (chapter: string, n: number) => `Data, files, link: picture ${n} of “${chapter}”`,
  heading: 'The pictures, one by one',
  intro:
    'For each: the data behind it, its files, a link, the code to embed it, and how to cite it.',
  data: 'Data',
  shapes: { wide: 'Wide', tall: 'Tall' },
  svg: 'SVG',
  png: 'PNG',
  darkPng: 'dark PNG',
  link: 'Link',
  embed: 'Embed',
  cite: 'Cite',
  /** Ids that were published and lead here. */
  earlier: 'Earlier',
  copy: 'Copy',
  citation: (
    byline: string | null,
    headline: string,
    step: string,
    edition: number,
    date: string,
    link: string
  ) =>
    `${byline === null ? '' : `${byline}, `}“${headline}” (${step}), edition ${edition}, ${date}, ${link}`
};

/** Pictures on their own. */
export const still = {
  /** Whose picture it is; a licence's name needs no translation. */
  credit: (byline: string | null) => [byline ?? [], story.licence.licence].flat().join(', ')
};

export const ending = {
  embed: 'Embed this story, or a scene of it',
  method: 'How we know',
  corrections: 'Corrections',
  noCorrections: 'None so far.',
  /** The table of what the founding article has otherwise. */
  founding: 'The founding article, corrected',
  foundingSays: 'What the founding article says',
  found: 'What we found',
  toldIn: 'Told in',
  /** A step, by its chapter and its place there. */
  part: (chapter: string, n: number) => `${chapter}, ${n}`,
  asUnverified: 'told as unverified',
  inEdition: (n: number) => `in edition ${n}`,
  reportError: 'Report an error',
  editions: 'Editions',
  edition: (n: number) => `Edition ${n}`,
  steps: (n: number) => plural(n, 'step', 'steps'),
  data: 'Data, licences and credits',
  dataIntro: 'The tables behind the text and the pictures can be downloaded and reused.',
  allData: 'All data files'
};

export const data = {
  heading: 'Data',
  intro:
    'Every table the story is built from, as comma-separated values in UTF-8. The file datapackage.json describes each column.'
};

/** Of the typefaces that the pages are set in. */
const typefaces: Credit = {
  what: 'Typefaces: Newsreader by Production Type, Libre Franklin by Impallari Type',
  licence: 'SIL Open Font License 1.1',
  url: 'https://openfontlicense.org/'
};
/** Whose work the page rests on, last the desk's own. */
export const credits = (): readonly Credit[] => [...story.credits, typefaces, story.licence];
export const quotationsNote: string =
  'Quotations belong to those who spoke and wrote them and are not covered by these licences.';

export const errorPage = {
  notFound: 'This page does not exist',
  failed: 'Something went wrong',
  advice: 'The story itself is one page; nothing of it is lost.'
};
