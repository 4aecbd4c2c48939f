import { list, optional } from '../attributes/attribute';
import { defineScene, type AttributesOf } from '../attributes/define';
import { heading } from '../attributes/heading';
import { checkRows } from './check';
import { claimId, rowId } from './rows';

export const schema = defineScene({
  description:
    'Accounts of one thing as rows, with those who give them and those who deny them; or the accused of a case, with charges, answers and where it stands.',
  example:
    '::picture[The guards’ account and who denies it.]{scene="accounts" rows="who-shut/governor who-shut/guard" focus="who-shut/governor"}',
  tables: ['claims.csv', 'cases.csv'],
  attributes: (known) => ({
    rows: list(
      rowId(known),
      'The rows from the top: a claim, with all who make one of its position, or an accused, with all charges of the case.',
      'who-shut/governor',
      { otherwise: null }
    ),
    until: optional(
      rowId(known),
      'The last of them that has arrived; those after it keep their places free.',
      'who-shut/governor',
      'the last'
    ),
    focus: optional(
      rowId(known),
      'The one that the step is about; where room is short it stands alone.',
      'who-shut/governor',
      'none: where room is short all rows stand there, in short'
    ),
    without: list(
      claimId(known),
      'Claims that are left out because another of the row says the same.',
      'who-shut/guard'
    ),
    ...heading
  }),
  check: (...asked) => checkRows(...asked)
});

export type AccountsAttributes = AttributesOf<typeof schema>;
