import type { Story } from '../../story/types';

/** What the story offers to the attributes of its pictures, as far as it could be read. */
export interface Known {
  readonly story: Story;
  /** Ids in lines that could not be read: that has been said, and nothing more is asked of them. */
  readonly unread: ReadonlySet<string>;
  /** Whether a table, by its path in the data folder, stands as it was written. */
  readonly readable: (path: string) => boolean;
  /** Whether nothing was found wrong outside the chapters, so that what pictures make of it can be asked. */
  readonly sound: boolean;
}

const known = new WeakMap<Story, Known>();

/** A story in which nothing is wrong; the same for the same story. */
export function whole(story: Story): Known {
  const made = known.get(story) ?? {
    story,
    unread: new Set(),
    readable: () => true,
    sound: true
  };
  known.set(story, made);
  return made;
}
