import type { DeskReport } from '../../lib/story/sentences';

/** What the panel says. */
export interface PanelContent {
  /** Errors interrupt whoever hears the page; warnings wait. */
  readonly role: 'alert' | 'status';
  readonly heading: string;
  /** Which story the page shows meanwhile; `''` where that need not be said. */
  readonly note: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Over the warnings, which stay folded. */
  readonly folded: string;
  readonly isClosable: boolean;
}

const notes = {
  now: 'The page shows the story as it stands, but it cannot be built like this.',
  before: 'The page shows the story as it last read well, and comes back when this is mended.',
  nothing: 'The page comes when this is mended.'
};

const counted = (count: number, name: string): string =>
  count === 1 ? `One ${name}` : `${count} ${name}s`;

/** The panel for a report; `null` where there is nothing to say. */
export function panelContent({ errors, warnings, shown }: DeskReport): PanelContent | null {
  if (errors.length === 0 && warnings.length === 0) return null;
  const folded = warnings.length > 0 ? counted(warnings.length, 'warning') : '';
  return {
    role: errors.length > 0 ? 'alert' : 'status',
    heading: errors.length > 0 ? `${counted(errors.length, 'problem')} in the story’s data` : '',
    note: errors.length > 0 ? notes[shown] : '',
    errors,
    warnings,
    folded,
    isClosable: shown !== 'nothing'
  };
}
