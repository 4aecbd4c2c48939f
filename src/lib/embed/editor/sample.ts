import { createHash } from 'node:crypto';
import { language, slug } from 'virtual:story';
import { escapeAttribute } from '../host/snippet';
import { embedPage as t } from '../../i18n';

/** A host with a type, a colour and a measure of its own, and nothing that helps or hinders us. */
const style = `body{max-width:44rem;margin:0 auto;padding:1rem;background:#fff;color:#111;font:1.0625rem/1.5 system-ui,sans-serif}
img{max-width:100%;height:auto}
a{color:#0b57a4;overflow-wrap:anywhere}`;

/** Gives the element what the page's address says, as the code to copy would, before it comes to life. */
const setUp = `const asked = new URLSearchParams(location.search);
const piece = document.querySelector('${slug}');
piece.setAttribute('src', new URL('..', location.href).href);
for (const name of ['mode', 'theme', 'step'])
  if (asked.get(name)) piece.setAttribute(name, asked.get(name));`;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is not needed is forbidden; a host that is as strict can still take all of the piece. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${hashOf(setUp)}`,
  `style-src ${hashOf(style)}`,
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${slug}`
].join('; ');

/**
 * A whole page of a host with the story in its own words. `?mode=`, `?theme=` and `?step=` are those of
 * the element.
 * @param words the steps as HTML, with addresses that count from this page
 * @param script the address of `embed.js`, likewise
 */
export function sampleHost(headline: string, words: string, script: string): string {
  const title = escapeAttribute(headline);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${t.sample}: ${title}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${t.sample}</h1>
<p>${t.sampleBefore}</p>
<${slug} title="${title}" lang="${language.lang}" dir="${language.dir}">
${words.trim()}
</${slug}>
<p>${t.sampleAfter}</p>
</main>
<script>${setUp}</script>
<script async src="${escapeAttribute(script)}"></script>
</body>
</html>
`;
}
