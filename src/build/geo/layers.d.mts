/** The text of every layer file, by its path in the story's folder. */
export function build(): Record<string, string>;
