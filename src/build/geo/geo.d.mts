/** The text of every layer file, by file name. */
export function build(): Record<string, string>;
