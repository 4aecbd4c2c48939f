/** The index just behind the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i + 1;
  }
  throw new Error(`“${text}” lacks a closing bracket`);
}

/** A value cut at the commas that stand in no bracket. */
export function atCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (text[i] === ',' && depth === 0) {
      parts.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/** A CSS value with every call of the function `name`, outermost first, given to `replace`. */
export function replaceCalls(
  text: string,
  name: string,
  replace: (argument: string) => string
): string {
  const call = new RegExp(`(?<![\\w-])${name}\\(`);
  let done = '';
  let rest = text;
  for (let found = call.exec(rest); found; found = call.exec(rest)) {
    const open = found.index + found[0].length - 1;
    const end = closing(rest, open);
    done += rest.slice(0, found.index) + replace(rest.slice(open + 1, end - 1));
    rest = rest.slice(end);
  }
  return done + rest;
}
