import type { At, Problems } from '../../../lib/story/problems';
import type { Settings } from '../../../lib/story/settings';
import type { Rules } from '../../../lib/story/settings/rules';
import type { Story } from '../../../lib/story/types';
import type { Shown } from './shown';

/** What a rule is asked of. */
export interface Asked {
  readonly story: Story;
  readonly settings: Settings;
  readonly rules: Rules;
  readonly shown: readonly Shown[];
  readonly problems: Problems;
  /** Says that a rule itself is wrong, at its line of `story.yaml`: `shows.0.step`. */
  readonly misruled: (field: string, found: string, advice?: string) => void;
  /** Where the row with this id stands, in a table whose ids come first. */
  readonly rowOf: (table: string, id: string) => At;
}

/** Adds to `problems` whatever breaks one of the rules. */
export type Rule = (asked: Asked) => void;
