import { readFileSync } from 'node:fs';

/** What the build says of its scripts for other pages. */
export const { files } = JSON.parse(readFileSync('build/embed/manifest.json', 'utf8')) as {
  files: Record<'embed.js' | 'inline.js' | 'resize.js', { path: string; integrity: string }>;
};

export const versioned = (site: string): string => site + files['embed.js'].path;
export const inlineScript = (site: string): string => site + files['inline.js'].path;
export const evergreen = (site: string): string => `${site}embed/embed.js`;

/** The ids of all steps, in reading order, as the built story has them. */
export function builtSteps(): string[] {
  const html = readFileSync('build/index.html', 'utf8');
  return [...html.matchAll(/<section class="step[^"]*" id="([^"]+)" data-step="\1"/g)].map(
    ([, id = '']) => id
  );
}

const still =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Crect width='16' height='9' fill='teal'/%3E%3C/svg%3E";

/** The words as a host has them: a section a step, each with its still. */
export const words = (ids: readonly string[]): string =>
  ids
    .map(
      (id, i) => `<section data-step="${id}">
  <h3>Hour ${i + 1}</h3>
  <picture><img src="${still}" alt="Picture ${i + 1}." width="1600" height="900" loading="lazy"></picture>
  <p>Words of step ${i + 1}. ${'They say what happened, where and when. '.repeat(4)}</p>
</section>`
    )
    .join('\n');

export interface HostOptions {
  readonly site: string;
  readonly ids: readonly string[];
  /** More attributes of the element. */
  readonly attributes?: string;
  readonly css?: string;
  /** Before the words, and after. */
  readonly before?: string;
  readonly after?: string;
  readonly scripts?: readonly string[];
  readonly html?: (piece: string) => string;
}

/** A plain article that holds the whole story. */
export function hostPage(options: HostOptions): string {
  const { site, ids, attributes = '', css = '', before = '', after = '' } = options;
  const { scripts = [versioned(site)], html = (piece: string) => piece } = options;
  const piece = `<lesotho-2014 ${attributes}>${words(ids)}</lesotho-2014>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:0;font:18px/1.5 Georgia,serif}img{max-width:100%;height:auto}${css}</style>
${scripts.map((src) => `<script async src="${src}"></script>`).join('')}</head>
<body>${before}<h1>A headline</h1><p>${'A paragraph of the host. '.repeat(20)}</p>
${html(piece)}
<footer>${'<p>More of the host.</p>'.repeat(20)}</footer>${after}</body></html>`;
}

/** A content policy as strict as they come, which lets in one script of ours and the frames. */
export const strictPolicy = (site: string): string =>
  [
    "default-src 'none'",
    `script-src ${versioned(site)}`,
    `frame-src ${site}embed/`,
    "style-src 'none'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join('; ');
