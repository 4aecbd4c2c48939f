/** One directive of the story’s Markdown: what it is for, and how it is written. */
export interface Directive {
  readonly name: string;
  /** Where it stands, in words. */
  readonly place: string;
  /** What it is for, in sentences. */
  readonly description: string;
  /** As an editor writes it; holds in the made-up story of the tests. */
  readonly example: string;
}

/** What stands on lines of its own: with two colons on one line, with three or more around others. */
export const directives: readonly Directive[] = [
  {
    name: 'step',
    place: 'in a chapter',
    description:
      'One moment of the chapter: exactly one picture, and words. Its id is also its link, in lower case with hyphens. `length="long"` after the id allows it more words; `turn="long"` lets its picture take longer to turn into the next, as for a flight from far off; `claims="…"` names the questions of claims.csv that its words tell, beside those that its picture or quotations show. It begins and ends with four colons, so that blocks of three can stand in it.',
    example: `::::step{#toll-raised}
::dateline[The second of March]
::picture[A card with the words of the governor.]{scene="card" quote="q-northing"}

The governor spoke of the bridge [@gazette].
::::`
  },
  {
    name: 'dateline',
    place: 'in a step, once at most',
    description: 'When it happens, over the words of the step.',
    example: '::dateline[The first of March, about 03:00]'
  },
  {
    name: 'picture',
    place: 'in a step, exactly once',
    description:
      'What the stage shows. In the brackets stands what the picture shows, for those who do not see it; in the braces the scene and its attributes.',
    example: '::picture[A card with the words of the governor.]{scene="card" quote="q-northing"}'
  },
  {
    name: 'quote',
    place: 'in a step, a box, a note or a section',
    description: 'A quotation of quotes.csv, word for word, with who said it.',
    example: '::quote{#q-northing}'
  },
  {
    name: 'note',
    place: 'in a step',
    description:
      'A detail of a conflict between sources, folded away and outside the word count. In the brackets, in a few words, what they differ about: the line that names the step’s sources says it.',
    example: `:::note[the hour]
The papers differ by an hour [@herald].
:::`
  },
  {
    name: 'framing',
    place: 'in a step, a box, a note or a section',
    description: 'Paragraphs that state no fact, and so need not cite.',
    example: `:::framing
What comes next is not known.
:::`
  },
  {
    name: 'status',
    place: 'in a step, a box or a note',
    description:
      'How well paragraphs are known, where the tables would say otherwise: one or more of disputed, in court, unverified, derived, one source, reported, with commas between, and why. Without it that is worked out: see “How well it is known” in the README.',
    example: `:::status{is="derived" because="the days between the two orders, counted"}
The bridge was shut for nine days [@gazette].
:::`
  },
  {
    name: 'box',
    place: 'in a step',
    description: 'Cited paragraphs and quotations set apart, with a title in the brackets.',
    example: `:::box[Who guards the bridge]
The guards answer to the governor [@gazette].
:::`
  }
];

/** Their names, for what is unknown. */
export const directiveNames: readonly string[] = directives.map(({ name }) => name);

/** What may stand within a line. */
export const inlineForms: readonly Directive[] = [
  {
    name: 'citation',
    place: 'at the end of what it stands behind, before the full stop',
    description:
      'Sources of sources.json by their ids. Every paragraph cites, unless it stands in framing.',
    example: 'The bridge is shut [@gazette; @herald].'
  },
  {
    name: 'figure',
    place: 'in a paragraph',
    description:
      'A number that is compared with the tables; it may be written in words. What may be referred to is listed below.',
    example: 'The south wins :figure[three]{ref="national.2015.south.seats"} seats [@yearbook].'
  },
  {
    name: 'quotation marks',
    place: 'anywhere',
    description:
      'Words in quotation marks stand to the letter in quotes.csv, from a source that the paragraph cites, or are the title of a source. Straight marks are made typographic.',
    example: 'The governor spoke of "about forty" [@herald].'
  },
  {
    name: 'emphasis',
    place: 'in a paragraph',
    description: 'Words used as words; two stars make it strong.',
    example: 'At three the bridge is *shut*, and stays **shut** [@gazette].'
  },
  {
    name: 'link',
    place: 'in a paragraph',
    description: 'A relative or an https address.',
    example: 'A [list of tolls](https://example.org/tolls) was kept [@yearbook].'
  }
];
