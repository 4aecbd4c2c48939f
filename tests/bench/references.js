/** @import { Browser } from 'playwright-core' */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pictures of the plain page, and steps of the scroller. */
const count = 8;

const style = `body{margin:0 auto;max-width:38rem;padding:1rem;font:1.1rem/1.55 Georgia,serif}
svg{display:block;width:100%;height:auto}`;

/** The smallest scroller: a map that stays, steps that pass, and a colour for each. */
const scrolling = `${style}
.map{position:sticky;top:0;height:100vh}.map svg{height:100%}
.step{position:relative;min-height:90vh;margin-bottom:70vh}.step p{background:#fff;padding:1rem}`;
const script = `const map=document.querySelector('.map path'),all=[...document.querySelectorAll('.step')];
const colours=['#241f2e','#2e281f','#1f2e28','#28241f'];
const seen=new IntersectionObserver(es=>{for(const e of es)if(e.isIntersecting)
map.setAttribute('fill',colours[all.indexOf(e.target)%4])},{rootMargin:'-60% 0px -40%'});
for(const step of all)seen.observe(step);`;

/** @param {string} css @param {string} body */
const page = (css, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page to compare with</title><link rel="icon" href="data:,"><style>${css}</style></head>
<body>${body}</body></html>`;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Two pages of the story's own words, as light as such pages can be: `plain/`, all words and eight
 * pictures in the page, without a script; and `scroller/`, one map that stays while eight steps pass.
 *
 * @param {Browser} browser
 * @param {string} site the address of the built site, with `/` at its end
 * @param {string} root its folder
 * @returns {Promise<string>} the folder that they stand in
 */
export async function makeReferences(browser, site, root) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const story = await context.newPage();
  await story.goto(site);
  const steps = await story.$$eval('.step[data-step]', (all) =>
    all.map((step) => ({
      id: step.id,
      words: [...step.querySelectorAll('.words > p:not(.hidden)')].map((p) => p.textContent ?? '')
    }))
  );
  await context.close();

  const each = Math.max(1, Math.floor(steps.length / count));
  /** @param {string} file @param {number} i ids within it are made its own */
  const still = (file, i) =>
    readFileSync(join(root, 'stills', file), 'utf8')
      .replace(/\bid="/g, `id="s${i}-`)
      .replace(/url\(#/g, `url(#s${i}-`)
      .replace(/href="#/g, `href="#s${i}-`);
  /** @param {readonly string[]} words */
  const paragraphs = (words) => words.map((text) => `<p>${escaped(text)}</p>`).join('\n');

  const plain = steps.map(({ id, words }, i) =>
    [i % each === 0 && i / each < count ? still(`${id}-tall.svg`, i) : '', paragraphs(words)].join(
      '\n'
    )
  );
  const passing = steps
    .slice(0, count)
    .map(({ words }) => `<section class="step">${paragraphs(words)}</section>`);
  const map = still('stage/opening-tall.svg', 0);

  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const [name, html] of [
    ['plain', page(style, plain.join('\n'))],
    [
      'scroller',
      page(
        scrolling,
        `<div class="map">${map}</div>${passing.join('\n')}<script>${script}</script>`
      )
    ]
  ]) {
    mkdirSync(join(folder, String(name)));
    writeFileSync(join(folder, String(name), 'index.html'), String(html));
  }
  return folder;
}
