import Beasties from 'beasties';
import { Features, transform } from 'lightningcss';
import { createHash } from 'node:crypto';

/** All up to the end of the title picture: the page's first header. */
const opening = /^([\s\S]*?)(<body[^>]*>)([\s\S]*?<\/header>)/;
const sources = (kind: 'script' | 'style') =>
  new RegExp(`(<meta http-equiv="content-security-policy" content="[^"]*?\\b${kind}-src 'self')`);
/** Scripts wait for the sheets before them, and what comes after waits for scripts. Not empty: that is none. */
const waiting = ' ';
/** The rules that name typefaces; they stand in the page alone. */
const face = /@font-face\s*\{[^}]*\}/g;
/** Says how the page is shown before a script has said it, or of an element in every state. */
const always = [/^:root/, /^html\[/];

/**
 * The page with the styles of its first screen in it, and their hash in its policy; its style sheet
 * comes after that screen, which is painted without waiting for a second answer. Nothing below is
 * laid out before the sheet is there; in Firefox by way of a script that does nothing, so not without scripts.
 * @param html with one link to a style sheet, in its head
 * @param css what that sheet says, with addresses relative to the page
 * @throws if the page has no such link, no header, or no policy that names its styles and scripts
 */
export async function firstScreen(html: string, link: string, css: string): Promise<string> {
  const [all = '', head = '', body = '', screen = ''] = opening.exec(html) ?? [];
  if (!head.includes(link)) throw new Error('the page has no first screen after its style sheet');
  if (!sources('style').test(head) || !sources('script').test(head))
    throw new Error('the page has no policy for its styles and scripts');
  const style = await stylesOf(body + screen, css);
  const early = rareFaces(html.slice(head.length), css).filter((href) => !head.includes(href));
  const painted = head
    .replace(link, () => `${early.map(preload).join('')}<style>${style}</style>`)
    .replace(sources('style'), `$1 'sha256-${hash(style)}'`)
    .replace(sources('script'), `$1 'sha256-${hash(waiting)}'`);
  return `${painted}${body}${screen}${link}<script>${waiting}</script>${html.slice(all.length)}`;
}

/**
 * The files of the faces that the words, and the labels of the pictures, are set in which a page's letters ask
 * for: pictures name whom the words name. The browser asks for one of rare letters when it has laid out the page,
 * or drawn a picture, and then lays out all that is set in that face again.
 */
function rareFaces(html: string, css: string): string[] {
  const families = [...css.matchAll(/--(?:serif|sans):\s*["']?([^"',;}]+)/g)].map(
    ([, name]) => name
  );
  const words = html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, '');
  return (css.match(face) ?? []).flatMap((rule) => {
    const [, href] = /url\(["']?([^"')]+)/.exec(rule) ?? [];
    const [, range] = /unicode-range:([^;}]*)/i.exec(rule) ?? [];
    const isIts = new RegExp(
      `font-family:\\s*["']?(${families.join('|')})( Extended)?["']?\\s*[;}]`
    ).test(rule);
    return href && range && isIts && inRange(range).test(words) ? [href] : [];
  });
}

/** A character of a `unicode-range`, as `U+20-7E, U+161`. */
const inRange = (range: string): RegExp =>
  new RegExp(
    `[${range.replace(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?,?\s*/gi, (_, from: string, to = from) => `\\u{${from}}-\\u{${to}}`)}]`,
    'u'
  );

const preload = (href: string): string =>
  `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin="anonymous">`;

/** What is left for the sheet. */
export const withoutFaces = (css: string): string => css.replace(face, '');

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The rules that an element of the first screen meets, and all typefaces with what stands in for them. */
async function stylesOf(screen: string, css: string): Promise<string> {
  const flat = minified(css);
  const faces = flat.match(face) ?? [];
  const marked = screen.replace('<body', '<body data-beasties-container');
  const chosen = await new Beasties({
    fonts: false,
    preload: 'body',
    allowRules: always,
    logLevel: 'warn'
  }).process(`<html><head><style>${flat}</style></head>${marked}</body></html>`);
  const [, rules = ''] = /<style[^>]*>([\s\S]*?)<\/style>/.exec(chosen) ?? [];
  // Colours of pictures further down.
  const used = rules.replace(/(--[\w-]+):[^;{}]*;?/g, (all, name) =>
    rules.includes(`var(${name}`) ? all : ''
  );
  return [...faces, minified(used)].join('').replaceAll('</', '<\\/');
}

/** Without nested rules, which are not read where rules are chosen. */
const minified = (css: string): string =>
  transform({
    filename: 'first-screen.css',
    code: Buffer.from(css),
    minify: true,
    include: Features.Nesting
  }).code.toString();
