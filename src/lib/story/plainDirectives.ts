import type { Problems } from './problems.ts';

/** A line that holds the attributes of a directive. */
const DIRECTIVE = /^\s*:{2,}[a-z][^{]*\{/i;
const CURLY = /=\s*([“”„«‘’‚])([^“”„«»‘’‚"{}]*)([“”»‘’"])/g;

/**
 * Says where a word processor has put its own marks around an attribute's value, or a tab among the
 * attributes, and gives the text as it was meant, so that nothing more is said of that line.
 * Every letter stays in its place.
 */
export function withPlainDirectives(text: string, file: string, problems: Problems): string {
  const mended = text.split('\n').map((line, index) => {
    const start = DIRECTIVE.exec(line)?.[0].length;
    if (start === undefined) return line;
    const at = { file, line: index + 1 };
    const [head, attributes] = [line.slice(0, start), line.slice(start)];
    const straight = attributes.replace(
      CURLY,
      (whole: string, open: string, value: string) =>
        `${whole.slice(0, whole.indexOf(open))}"${value}"`
    );
    const [, name = '', value = ''] =
      /([\w-]+)=\s*[“”„«‘’‚]([^“”„«»‘’‚"{}]*)/.exec(attributes) ?? [];
    if (straight !== attributes)
      problems.add(
        at,
        `directive ${name}`,
        'curly quotation marks around the value of an attribute',
        `write straight ones: ${name}="${value}"`
      );
    if (attributes.includes('\t'))
      problems.add(at, 'directive', 'a tab among the attributes', 'write a space for it');
    return head + straight.replaceAll('\t', ' ');
  });
  return mended.join('\n');
}
