/** A cell of a table: on one line, and without what would end it. */
const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A table with its header. */
export const tableOf = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** Text as it is typed. */
export const code = (text: string): string => `\`${text}\``;

/** Lines of the story’s own Markdown. */
export const block = (text: string): string => `\`\`\`\`\`md\n${text}\n\`\`\`\`\``;

/** Parts with an empty line between them. */
export const paragraphs = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');

/** Where a heading is linked to. */
export const anchor = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-')}`;

const begin = '<!-- of this story -->';
const end = '<!-- end -->';

/** Marks what changes whenever the story does. */
export const ofThisStory = (text: string): string => paragraphs(begin, text, end);

/** Without what `ofThisStory` marks: what an edit of the words leaves as it is. */
export const withoutStory = (text: string): string =>
  text
    .split(begin)
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf(end) + end.length)))
    .join(begin);
