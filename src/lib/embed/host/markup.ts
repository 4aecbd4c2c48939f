/**
 * An element to be copied into another page, written as HTML or as JSX. Nothing stands between two
 * elements but a line's end between blocks: no blank line, which ends HTML in Markdown and makes a
 * paragraph in WordPress, and no line's end in running text, which becomes a break there.
 */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Declarations by their names in CSS. */
  readonly style?: Readonly<Record<string, string>>;
  readonly children?: readonly (Markup | string)[];
}

/** Text as it stands between the quotes of an attribute, or between tags. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The same without a line's end of its own. */
const inLine = (text: string): string =>
  escapeAttribute(text).replace(/[\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Braces are code in JSX. */
const inJsx = (text: string): string =>
  inLine(text).replace(/[{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const empty = new Set(['img', 'br']);
const blocks = new Set(['div', 'p']);
const jsxNames: Readonly<Record<string, string>> = {
  frameborder: 'frameBorder',
  referrerpolicy: 'referrerPolicy',
  crossorigin: 'crossOrigin'
};
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

interface Writer {
  readonly escape: (text: string) => string;
  readonly name: (attribute: string) => string;
  readonly style: (style: Readonly<Record<string, string>>) => string;
}
const html: Writer = {
  escape: inLine,
  name: (attribute) => attribute,
  style: (style) =>
    `"${escapeAttribute(
      Object.entries(style)
        .map((each) => each.join(':'))
        .join(';')
    )}"`
};
const jsx: Writer = {
  escape: inJsx,
  name: (attribute) => jsxNames[attribute] ?? attribute,
  style: (style) =>
    `{{ ${Object.entries(style)
      .map(([name, value]) => `${camel(name)}: ${JSON.stringify(value)}`)
      .join(', ')} }}`
};

function write(markup: Markup | string, writer: Writer): string {
  if (typeof markup === 'string') return writer.escape(markup);
  const { tag, attributes, style, children = [] } = markup;
  const given = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    const written = writer.name(name);
    return value === true ? ` ${written}` : ` ${written}="${writer.escape(String(value))}"`;
  });
  const styled = style ? ` style=${writer.style(style)}` : '';
  const open = `<${tag}${given.join('')}${styled}`;
  if (empty.has(tag)) return `${open} />`;
  const line = children.every((child) => typeof child !== 'string' && blocks.has(child.tag))
    ? '\n'
    : '';
  const within = children.map((child) => write(child, writer)).join(line);
  return children.length === 0 ? `${open}></${tag}>` : `${open}>${line}${within}${line}</${tag}>`;
}

export const toHtml = (markup: Markup): string => write(markup, html);
/** For pages of MDX and React, where a style in words is an error. */
export const toJsx = (markup: Markup): string => write(markup, jsx);
