import { flag, id, list, optional, prose, ref, slug, some, text, when } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const quotes = table({
  path: 'quotes.csv',
  title: 'Quotations',
  description: 'Word for word. Not the desk’s to license.',
  primaryKey: ['id'],
  columns: {
    id: id('Name of the quotation, stable.'),
    text: text('The words, exactly.'),
    speaker: prose('Who said them, in words.'),
    actor: optional(ref('actors.id', 'Id in actors.csv.')),
    date: optional(
      when(
        'When. A day, a month where no day is known, or a year where no month is. Empty where no source gives one, as for the words of a law.'
      )
    ),
    approximate: flag('True where the date, as precise as it is given, is not certain.'),
    outlet: prose('To whom, or where first printed.'),
    source: ref('sources.id', 'Id in sources.json.'),
    stance: text('What the words amount to on the question that the story turns on.'),
    answers: optional(
      ref(
        'claims.question',
        'The question of claims.csv that the words answer by themselves. Empty where they only describe.'
      )
    )
  }
});

export type Quote = RowOf<typeof quotes>;

export const claims = table({
  path: 'claims.csv',
  title: 'Claims',
  description:
    'One side of a disputed question a row, paraphrased: who says it, and what it denies.',
  columns: {
    question: slug('Name of the question.'),
    asks: prose('The question.'),
    position: prose('The answer in a word or two; rows of one position give one answer.'),
    says: prose('The claim, in the desk’s words.'),
    who: prose('Whose claim.'),
    denies: list('Positions on the same question that it denies; empty where it denies none.'),
    quote: optional(ref('quotes.id', 'Id in quotes.csv of exact words of it, if there are any.')),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: optional(
      prose('What must be known of how it was said; stands by the claim wherever it is shown.')
    )
  }
});

export type Claim = RowOf<typeof claims>;
