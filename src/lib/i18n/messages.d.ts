/* Written by `npm run messages` from messages/en.yaml; edit that instead. */
declare module 'virtual:messages' {
  export const article: {
    readonly skip: string;
    readonly published: string;
    readonly updated: string;
    readonly corrected: string;
    readonly reportError: string;
    readonly readingTime: (minutes: string | number) => string;
    readonly summary: string;
    readonly chapter: string;
    readonly picture: string;
    readonly cites: (n: number) => string;
    readonly backToStory: string;
    readonly languages: string;
    readonly untranslated: string;
    readonly untranslatedPicture: string;
  };
  export const bar: {
    readonly label: string;
    readonly contents: string;
    readonly view: string;
    readonly scroll: string;
    readonly steps: string;
    readonly list: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly motion: string;
    readonly still: string;
    readonly system: string;
    readonly confidence: string;
    readonly hidden: string;
    readonly shown: string;
    readonly share: string;
    readonly copied: string;
    readonly print: string;
  };
  export const stepper: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly place: (n: string | number, all: string | number) => string;
  };
  export const sources: {
    readonly one: string;
    readonly count: (n: number) => string;
    readonly note: string;
    readonly noDate: string;
    readonly allSources: string;
    readonly allByDate: string;
    readonly order: string;
    readonly byOutlet: string;
    readonly byDate: string;
    readonly undated: string;
    readonly noLetter: string;
    readonly allIntro: string;
    readonly how: (read: string | null, copy: string | null) => string;
    readonly titleFromAddress: string;
    readonly citedIn: string;
    readonly inTables: string;
    readonly inNeither: string;
    readonly absent: (
      all: string | number,
      author: string | number,
      date: string | number,
      title: string | number,
      url: string | number
    ) => string;
    readonly asFiles: string;
    readonly approximate: string;
    readonly everywhere: string;
    readonly everywhereOf: (title: string | number) => string;
  };
  export const evidence: {
    readonly status: (is: string | null) => string;
    readonly disputed: (about: string | number) => string;
    readonly of: (numbers: string | number) => string;
    readonly texts: (n: number) => string;
    readonly title: (chapter: string | number, n: string | number) => string;
    readonly intro: string;
    readonly toStory: string;
    readonly says: string;
    readonly denied: (who: string | number, more: number) => string;
    readonly heading: string;
    readonly explained: (is: string | null) => string;
    readonly computed: string;
    readonly numbered: string;
    readonly onPaper: string;
  };
  export const legend: {
    readonly heading: string;
    readonly point: string;
    readonly ring: string;
    readonly area: string;
    readonly tick: string;
    readonly window: string;
    readonly unknown: string;
    readonly now: string;
    readonly visited: string;
  };
  export const map: {
    readonly routeUnknown: string;
    readonly km: (n: string | number) => string;
    readonly metres: (n: string | number) => string;
  };
  export const explore: {
    readonly heading: string;
    readonly intro: string;
    readonly live: string;
    readonly when: string;
    readonly what: string;
    readonly who: string;
    readonly confidence: (level: string | null) => string;
    readonly hour: string;
    readonly play: string;
    readonly pause: string;
    readonly reported: string;
    readonly teller: string;
    readonly everyone: string;
    readonly told: (n: number) => string;
    readonly toldOf: (n: string | number, all: number) => string;
    readonly show: string;
    readonly give: (n: number, hour: string | null) => string;
    readonly giveNone: string;
    readonly fit: (n: number) => string;
    readonly now: string;
    readonly likelyNow: string;
    readonly point: (distance: string | number) => string;
    readonly town: (distance: string | number) => string;
    readonly unplaced: string;
    readonly somewhere: (area: string) => string;
  };
  export const tables: {
    readonly behind: (title: string | number) => string;
    readonly open: string;
    readonly files: string;
    readonly seatsTitle: (date: string | number) => string;
    readonly bloc: (id: string) => string;
    readonly blocColumn: string;
    readonly party: string;
    readonly constituencySeats: string;
    readonly listSeats: string;
    readonly seats: string;
    readonly total: (n: string | number) => string;
    readonly votesTitle: (first: string | number, last: string | number) => string;
    readonly votesIn: (year: string | number) => string;
    readonly shareIn: (year: string | number) => string;
    readonly smallParties: string;
    readonly turnout: (
      year: string | number,
      registered: string | number,
      turnout: string | number,
      provisional: string | null
    ) => string;
    readonly constituenciesTitle: (n: string | number) => string;
    readonly unknownWinners: (
      unknown: string | number,
      all: string | number,
      year: string | number
    ) => string;
    readonly notFound: string;
    readonly about: (name: string | number, note: string | number) => string;
    readonly number: string;
    readonly constituency: string;
    readonly district: string;
    readonly winner: (year: string | number) => string;
    readonly member: string;
    readonly crossingsTitle: (year: string | number) => string;
    readonly independent: string;
    readonly fromParty: string;
    readonly toParty: string;
    readonly daysTitle: (from: string | number, to: string | number) => string;
    readonly date: string;
    readonly what: string;
    readonly came: string;
    readonly outcome: (outcome: string | number) => string;
    readonly happened: string;
    readonly orderedTo: (date: string | number) => string;
    readonly inForce: string;
    readonly unverified: string;
    readonly earlier: (title: string | number) => string;
    readonly sources: string;
    readonly commandTitle: string;
    readonly who: string;
    readonly tie: string;
    readonly whom: string;
    readonly since: string;
    readonly status: string;
    readonly voicesNote: string;
    readonly says: string;
    readonly words: string;
    readonly where: string;
    readonly answer: string;
    readonly denies: string;
    readonly claimsNote: string;
    readonly casesTitle: string;
    readonly casesNote: string;
    readonly accused: string;
    readonly charge: string;
    readonly chargedOn: string;
    readonly court: string;
    readonly caseState: string;
    readonly stateAt: (state: string | number, day: string | number) => string;
    readonly livesTitle: string;
    readonly livesNote: string;
    readonly state: string;
    readonly disputed: (state: string | number) => string;
    readonly from: string;
    readonly until: string;
    readonly between: (earliest: string | number, latest: string | number) => string;
    readonly reported: (date: string | number) => string;
  };
  export const assembly: {
    readonly majority: (seats: string | number, of: string | number) => string;
    readonly seats: (n: number) => string;
    readonly parties: (n: number) => string;
    readonly others: string;
  };
  export const card: {
    readonly sources: (names: string | number) => string;
    readonly source: (name: string | number) => string;
    readonly unverified: string;
  };
  export const corrected: string;
  export const embed: {
    readonly steps: string;
    readonly said: (place: string | number, name: string | number) => string;
    readonly inStory: string;
    readonly sources: string;
    readonly credit: (byline: string | null) => string;
    readonly from: string;
    readonly gone: string;
    readonly edition: (n: string | number, date: string | number) => string;
    readonly corrections: string;
    readonly lastCorrecting: (n: number) => string;
    readonly frameTitle: (title: string | number, headline: string | number) => string;
    readonly graphic: (headline: string | number) => string;
    readonly readStory: string;
  };
  export const embedPage: {
    readonly heading: string;
    readonly intro: string;
    readonly wholeStory: string;
    readonly shown: string;
    readonly beginsWith: (name: string | number) => string;
    readonly another: string;
    readonly see: string;
    readonly preview: string;
    readonly column: string;
    readonly width: string;
    readonly pixels: (n: string | number) => string;
    readonly theme: string;
    readonly themes: {
      readonly page: string;
      readonly auto: string;
      readonly light: string;
      readonly dark: string;
    };
    readonly format: string;
    readonly formats: {
      readonly html: string;
      readonly markdown: string;
      readonly mdx: string;
      readonly amp: string;
      readonly mail: string;
      readonly cms: string;
    };
    readonly formatHow: {
      readonly html: string;
      readonly markdown: string;
      readonly mdx: string;
      readonly amp: string;
      readonly mail: string;
      readonly cms: string;
    };
    readonly release: string;
    readonly releases: {
      readonly pinned: string;
      readonly newest: string;
    };
    readonly releaseHow: {
      readonly frame: {
        readonly pinned: string;
        readonly newest: string;
      };
      readonly words: {
        readonly pinned: string;
        readonly newest: string;
      };
      readonly inline: {
        readonly pinned: string;
        readonly newest: string;
      };
    };
    readonly integrity: string;
    readonly code: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly noWords: string;
    readonly manner: string;
    readonly manners: {
      readonly picture: {
        readonly name: string;
        readonly says: string;
      };
      readonly scene: {
        readonly name: string;
        readonly says: string;
      };
      readonly story: {
        readonly name: string;
        readonly says: string;
      };
      readonly words: {
        readonly name: string;
        readonly says: string;
      };
      readonly inline: {
        readonly name: string;
        readonly says: string;
      };
    };
    readonly pictures: string;
    readonly picturesHow: string;
    readonly firstStep: string;
    readonly count: (n: number) => string;
    readonly kilobytes: (n: string | number) => string;
    readonly weight: string;
    readonly weightHow: string;
    readonly policy: string;
    readonly policyStyle: string;
    readonly download: string;
    readonly wide: string;
    readonly tall: string;
    readonly dark: string;
    readonly film: string;
    readonly credit: string;
    readonly creditLine: (
      byline: string | null,
      headline: string | number,
      edition: string | number,
      link: string | number
    ) => string;
    readonly copyCredit: string;
    readonly sample: string;
    readonly sampleBefore: string;
    readonly sampleAfter: string;
    readonly ways: readonly {
      readonly name: string;
      readonly how: string;
    }[];
    readonly privacy: string;
    readonly sends: string;
    readonly allPictures: string;
    readonly byHand: string;
    readonly byHandHow: string;
    readonly byHandUnknown: (address: string | number) => string;
    readonly gone: string;
    readonly yourAddress: string;
    readonly open: string;
  };
  export const film: {
    readonly by: (byline: string | null, edition: string | number) => string;
    readonly sourced: string;
    readonly heading: string;
    readonly intro: string;
    readonly file: (
      title: string | number,
      width: string | number,
      height: string | number,
      format: string | number,
      megabytes: string | number
    ) => string;
  };
  export const ending: {
    readonly embed: string;
    readonly method: string;
    readonly corrections: string;
    readonly noCorrections: string;
    readonly founding: string;
    readonly foundingSays: string;
    readonly found: string;
    readonly toldIn: string;
    readonly part: (chapter: string | number, n: string | number) => string;
    readonly asUnverified: string;
    readonly inEdition: (n: string | number) => string;
    readonly reportError: string;
    readonly noAddress: string;
    readonly errors: string;
    readonly correctionsIntro: string;
    readonly correctionsPage: string;
    readonly feed: string;
    readonly methodIntro: string;
    readonly methodPage: string;
    readonly editions: string;
    readonly edition: (n: string | number) => string;
    readonly steps: (n: number) => string;
    readonly data: string;
    readonly dataIntro: string;
    readonly allData: string;
  };
  export const people: {
    readonly heading: string;
    readonly intro: string;
    readonly presumed: string;
    readonly describedBy: string;
    readonly chargedOn: (charge: string | number, date: string | number) => string;
    readonly noAnswer: string;
    readonly noVerdict: string;
    readonly unanswered: string;
    readonly life: (name: string | number) => string;
    readonly steps: string;
    readonly close: string;
    readonly more: string;
  };
  export const claims: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    readonly answers: (n: number) => string;
    readonly side: (position: string | number) => string;
    readonly deniedBy: (who: string | number) => string;
    readonly toldIn: string;
  };
  export const data: {
    readonly heading: string;
    readonly intro: string;
    readonly whole: string;
    readonly archive: (edition: string | number, size: string | number) => string;
    readonly archiveHolds: string;
    readonly package: string;
    readonly citationFile: string;
    readonly changelog: string;
    readonly licences: string;
    readonly readme: string;
    readonly bibtex: string;
    readonly csl: string;
    readonly sources: string;
    readonly index: string;
    readonly unstated: (
      all: string | number,
      licence: string | number,
      origin: string | number
    ) => string;
    readonly tables: string;
    readonly maps: string;
    readonly editions: string;
    readonly rows: (n: number) => string;
    readonly columns: (n: number) => string;
    readonly firstRows: (
      title: string | number,
      n: string | number,
      all: string | number
    ) => string;
    readonly allRows: (title: string | number, all: string | number) => string;
    readonly openWhole: (n: number) => string;
    readonly openTable: string;
    readonly filter: string;
    readonly shown: (n: string | number, all: string | number) => string;
    readonly file: (name: string | number, size: string | number) => string;
    readonly size: (kb: string | number) => string;
    readonly files: string;
    readonly columnsOf: (title: string | number) => string;
    readonly column: string;
    readonly type: string;
    readonly unit: string;
    readonly about: string;
    readonly rules: string;
    readonly needed: string;
    readonly unique: string;
    readonly oneOf: string;
    readonly form: string;
    readonly least: (n: string | number) => string;
    readonly most: (n: string | number) => string;
    readonly names: (table: string | number) => string;
    readonly licence: string;
    readonly from: string;
    readonly fromMany: (n: number) => string;
    readonly unknown: string;
    readonly cite: string;
    readonly citation: (
      byline: string | null,
      table: string | number,
      headline: string | number,
      edition: string | number,
      date: string | number,
      link: string | null
    ) => string;
    readonly forPrograms: string;
    readonly indexHow: string;
  };
  export const typefaces: string;
  export const quotationsNote: string;
  export const errorPage: {
    readonly notFound: string;
    readonly failed: string;
    readonly advice: string;
  };
  export const assemblyPicture: {
    readonly constituencySeat: (n: string | number) => string;
    readonly listSeat: (n: string | number) => string;
    readonly rest: string;
    readonly split: (constituency: string | number, list: string | number) => string;
    readonly to: (letters: string | number) => string;
    readonly nowWith: (letters: string | number) => string;
    readonly independent: string;
    readonly nowIndependent: string;
    readonly majority: (seats: string | number) => string;
    readonly left: (
      letters: string | number,
      constituency: string | number,
      now: string | number,
      when: string | number
    ) => string;
    readonly derived: string;
    readonly since: (change: string | number) => string;
  };
  export const cardPicture: {
    readonly medium: string;
    readonly low: string;
    readonly when: (weekday: string | number, phrase: string | number) => string;
    readonly where: (outlet: string | number, date: string | number) => string;
  };
  export const commandPicture: {
    readonly undisputed: string;
    readonly disputed: string;
    readonly claimed: string;
  };
  export const votesPicture: {
    readonly others: string;
    readonly turnout: string;
    readonly ofRegistered: (share: string | number, registered: string | number) => string;
    readonly ofRegisteredShort: (share: string | number, registered: string | number) => string;
    readonly early: (share: string | number) => string;
  };
  export const constituenciesPicture: {
    readonly places: string;
    readonly placesShort: string;
    readonly uncertainNote: string;
    readonly before: (
      unknown: string | number,
      all: string | number,
      year: string | number
    ) => string;
  };
  export const testimonyPicture: {
    readonly exact: string;
    readonly account: string;
    readonly quoted: (text: string | number) => string;
    readonly said: (outlet: string | number, day: string | number) => string;
  };
  export const accountsPicture: {
    readonly claims: {
      readonly row: string;
      readonly says: string;
      readonly denies: string;
      readonly none: string;
      readonly short: string;
    };
    readonly cases: {
      readonly row: string;
      readonly says: string;
      readonly denies: string;
      readonly none: string;
      readonly short: string;
    };
    readonly charges: (n: number) => string;
    readonly answered: string;
    readonly place: (n: string | number, all: string | number) => string;
    readonly quoted: (text: string | number) => string;
    readonly state: (state: string | number, day: string | number) => string;
    readonly unknown: (day: string | number) => string;
    readonly all: (state: string | number) => string;
    readonly since: (day: string | number) => string;
    readonly and: (names: string | number, name: string | number) => string;
  };
  export const mapPicture: {
    readonly somewhere: (area: string) => string;
    readonly also: (names: string | number) => string;
    readonly others: (count: number) => string;
    readonly counted: (number: string | number, who: string | number) => string;
  };
  export const calendarPicture: {
    readonly closed: (n: number) => string;
    readonly closedSince: (n: number, ordered: string | number) => string;
    readonly daysClosed: (n: number) => string;
    readonly fromOrder: (ordered: string | number) => string;
    readonly dissolved: string;
    readonly orderedTo: (day: string | number) => string;
    readonly promised: string;
    readonly missed: string;
    readonly putOff: string;
    readonly met: string;
    readonly lastOrdered: string;
    readonly doubted: string;
    readonly monthPromised: string;
  };
  export const livesPicture: {
    readonly inOffice: string;
    readonly disputed: string;
    readonly out: string;
    readonly abroad: string;
    readonly inPrison: string;
    readonly charged: string;
    readonly unknown: string;
    readonly asOf: (what: string | number, date: string | number) => string;
    readonly dead: (what: string | number, date: string | number) => string;
    readonly since: (what: string | number, date: string | number) => string;
    readonly by: (month: string | number) => string;
  };
  export const pointed: {
    readonly won: (letters: string | number, member: string | number) => string;
    readonly seat: (letters: string | number) => string;
    readonly constituency: (name: string | number, district: string | number) => string;
    readonly someConstituency: string;
    readonly list: string;
    readonly bloc: (name: string | number, status: string | number) => string;
    readonly dayClosed: string;
    readonly dayDissolved: string;
    readonly dayAhead: string;
    readonly dayOrdered: string;
    readonly promise: (label: string | number, outcome: string | number) => string;
    readonly unverified: (title: string | number) => string;
    readonly doubted: (title: string | number) => string;
    readonly lasted: (title: string | number, days: string | number) => string;
    readonly share: (year: string | number, share: string | number) => string;
    readonly turnout: (year: string | number) => string;
    readonly early: (share: string | number) => string;
    readonly state: (state: string, what: string | number) => string;
    readonly stateDisputed: (state: string, what: string | number) => string;
    readonly from: (date: string | number) => string;
    readonly fromBetween: (earliest: string | number, latest: string | number) => string;
    readonly before: (date: string | number) => string;
    readonly until: (date: string | number) => string;
    readonly untilBetween: (earliest: string | number, latest: string | number) => string;
    readonly reported: (date: string | number) => string;
    readonly span: (from: string | number, until: string | number) => string;
    readonly diedBetween: (earliest: string | number, latest: string | number) => string;
    readonly area: (names: string | number) => string;
    readonly atHour: (who: string | number, hour: string | number) => string;
    readonly atHourIn: (
      who: string | number,
      hour: string | number,
      phrase: string | number
    ) => string;
    readonly atPhrase: (who: string | number, phrase: string | number) => string;
    readonly ownPhrase: (phrase: string) => string;
  };
  export const finder: {
    readonly label: string;
    readonly button: string;
    readonly table: string;
    readonly one: (
      name: string | number,
      district: string | number,
      text: string | number
    ) => string;
    readonly district: (district: string | number, n: number) => string;
    readonly item: (name: string | number, text: string | number) => string;
    readonly none: (wanted: string | number) => string;
    readonly nearest: (wanted: string | number, name: string | number) => string;
  };
  export const share: {
    readonly readOn: string;
  };
  export const offline: {
    readonly absent: string;
  };
  export const uses: {
    readonly name: string;
    readonly of: (chapter: string | number, n: string | number) => string;
    readonly heading: string;
    readonly intro: string;
    readonly data: string;
    readonly wide: string;
    readonly tall: string;
    readonly svg: string;
    readonly png: string;
    readonly darkPng: string;
    readonly link: string;
    readonly embed: string;
    readonly cite: string;
    readonly earlier: string;
    readonly copy: string;
    readonly citation: (
      byline: string | null,
      headline: string | number,
      step: string | number,
      edition: string | number,
      date: string | number,
      link: string | number
    ) => string;
  };
}
