import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wpautop } from '../../../tools/imitations/wpautop.ts';
import type { Engine, Pane, View } from '../engines/engine.ts';
import { builtSteps } from '../hostPages.ts';
import { hostServer } from '../hostServer.ts';
import type { HostSites } from './server.ts';
import { fill } from './template.ts';
import { until } from './wait.ts';

type Running = () => { engine: Engine; sites: HostSites; site: string };

export const scenes = readdirSync('build/embed/scene');
/** CSS pixels: the column of a theme, in a window as tall as `tall`, with a frame below a paragraph. */
const [usualWidth, tall, above] = [736, 1400, 150];
/**
 * The layout shift when a frame becomes as tall as it needs, worked out as Chromium does it: what is seen
 * below the frame, as a part of the window, times how far it moves.
 */
const shift = (height: number, needs: number): number =>
  ((usualWidth / 1280) * Math.max(0, tall - above - needs) * Math.abs(height - needs)) / tall ** 2;
/** The widths of columns that a code is asked about, in CSS pixels; Chromium is asked about more. */
const widths = [280, 375, 600, usualWidth, 1600];

/** A post of a theme with one column, and the codes of scenes pasted into it. */
export const post = (names: readonly string[], css: string, site: string): string => {
  // Every second one as in a card of Ghost, whose boxes are as wide as what is in them.
  const codes = names
    .map((name, i) => (i % 2 ? `<figure>{{scene ${name}}}</figure>` : `{{scene ${name}}}`))
    .join('<p>Words between.</p>');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:0 auto;font:18px/1.5 serif}${css}
figure{display:flex;flex-direction:column;align-items:center;margin:0}</style>
<main><h1>A post</h1><p>Words before it.</p>${fill(codes, { site, evil: '', mode: 'frame' })}
<p>${'Words after it. '.repeat(60)}</p></main></html>`;
};

/** Opens a page of a site that is not ours, and closes both when it has been asked. */
async function opened(engine: Engine, html: string, ask: (view: View) => Promise<void>) {
  const hosts = await hostServer();
  const view = await engine.open();
  try {
    await view.goto(hosts.put({ html }));
    await ask(view);
  } finally {
    await view.close();
    await hosts.close();
  }
}

/** What a frame needs at its width, in CSS pixels; 0 before it is drawn for that. */
const inside = (pane: Pane) =>
  pane.evaluate(() => ({
    path: location.pathname,
    width: innerWidth,
    needs: document.documentElement.matches('[data-alive]')
      ? Math.ceil(
          document.querySelector('[data-part="content"]')?.getBoundingClientRect().height ?? 0
        )
      : 0
  }));

/** The frames of scenes, each by its scene, once all are there. */
async function panesOf(view: View, site: string): Promise<Map<string, Pane>> {
  await until('all frames', async () => {
    const panes = await view.frames(`${site}embed/scene/`);
    return panes.length === scenes.length;
  });
  const panes = new Map<string, Pane>();
  for (const pane of await view.frames(`${site}embed/scene/`))
    panes.set((await inside(pane)).path.split('/').at(-2) as string, pane);
  return panes;
}

/**
 * Where neither a script of ours is nor a browser that sizes frames, the height in the code is enough for
 * every scene at every width, and so near to what it needs that a post hardly moves where there is one.
 */
export function holdsScenes(running: Running): void {
  test('without a script no scene is cut off or too wide, and a post hardly moves with one', async () => {
    const { engine, site } = running();
    const html = post(scenes, 'iframe{frame-sizing:auto!important}', site)
      .replaceAll('"lazy"', '"eager"')
      .replaceAll(/<script.*?<\/script>/g, '');
    const trouble: string[] = [];
    await opened(engine, html, async (view) => {
      const boxes = () =>
        view.evaluate(() =>
          [...document.querySelectorAll('iframe')].map((frame) => ({
            scene: frame.src.split('/').at(-2),
            height: frame.clientHeight,
            own: frame.getBoundingClientRect().width,
            around: frame.closest('main')?.clientWidth ?? 0
          }))
        );
      const panes = await panesOf(view, site);
      for (const width of widths) {
        await view.evaluate((to) => {
          (document.querySelector('main') as HTMLElement).style.width = `${to}px`;
        }, width);
        for (const { scene = '', height, own, around } of await boxes()) {
          const { needs } = await until(`${scene} at ${width}`, async () => {
            const found = await inside(panes.get(scene) as Pane);
            return found.needs > 0 && found.width === Math.floor(own) ? found : null;
          });
          if (height < needs || height > needs * 1.2)
            trouble.push(`${scene} at ${width}: ${height} pixels for ${needs}`);
          if (width === usualWidth && shift(height, needs) > 0.05)
            trouble.push(`${scene} shifts the post by ${shift(height, needs)}`);
          if (own > around) trouble.push(`${scene} at ${width} is ${own} pixels wide`);
        }
      }
    });
    expect(trouble).toEqual([]);
  });
}

/** A link in a frame of WordPress's leads the reader's page to ours. */
export function followsLinks(running: Running): void {
  test('03-wordpress: a link leads to our own pages, where WordPress follows it', async () => {
    const { engine, sites, site } = running();
    const view = await engine.open();
    try {
      await view.goto(`${sites.hosts}03-wordpress.html`);
      const [pane] = await until('the frame', async () => {
        const panes = await view.frames(`${site}embed/scene/assembly/`);
        return panes.length > 0 ? panes : null;
      });
      const link = () =>
        until('its link', () =>
          (pane as Pane).evaluate(() => {
            const found = document.querySelector('footer a[rel*="license"]');
            if (!document.documentElement.matches('[data-alive]') || !found) return null;
            const { left, top, width, height } = found.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          })
        );
      const frame = () =>
        view.evaluate(() => {
          const found = document.querySelector('iframe') as HTMLElement;
          found.scrollIntoView({ block: 'end', behavior: 'instant' });
          const { left, top } = found.getBoundingClientRect();
          return { left, top };
        });
      // In between there is no page to ask.
      const arrived = () => view.evaluate(() => location.href).catch(() => '');
      const isThere = async () => (await arrived()) === site;
      // A press that comes just when the frame is given its height misses the link; a reader presses again.
      for (let attempt = 0; attempt < 3; attempt++) {
        const { x, y } = await link();
        const { left, top } = await frame();
        await view.click(left + x, top + y);
        if (await until('our page', isThere, 10_000).catch(() => false)) return;
      }
      expect(await arrived()).toBe(site);
    } finally {
      await view.close();
    }
  });
}

const purifier = 'node_modules/dompurify/dist/purify.min.js';

/** What DOMPurify leaves of every code, of scenes and of the story. */
export function purified(view: Pick<Pane, 'evaluate'>, site: string) {
  const codes = ['{{story}}', ...scenes.map((name) => `{{scene ${name}}}`)];
  return view.evaluate(
    (given) => {
      const { DOMPurify } = globalThis as unknown as {
        DOMPurify: { sanitize(html: string): string };
      };
      return given.map((code) => {
        const { body } = new DOMParser().parseFromString(DOMPurify.sanitize(code), 'text/html');
        const picture = [...body.querySelectorAll('img')].at(-1);
        const link = [...body.querySelectorAll('a')].at(-1);
        return {
          frames: body.querySelectorAll('iframe, script').length,
          picture: picture?.src,
          alt: picture?.alt,
          link: link?.href,
          follows: !!(picture && link && picture.compareDocumentPosition(link) & 4)
        };
      });
    },
    codes.map((code) => fill(code, { site, evil: '', mode: 'frame' }))
  );
}

/** Of every code there is left a picture, and after it a sentence that links to the story. */
export function expectCredited(left: Awaited<ReturnType<typeof purified>>, site: string): void {
  for (const each of left) {
    expect(each).toMatchObject({ frames: 0, link: site, follows: true });
    expect(each.picture).toMatch(/\/stills\/[\w-]+\.png$/);
    expect(each.alt).not.toBe('');
  }
}

/** The whole story as it stands in a classic post. */
const classicPost = (site: string): string => {
  const story = fill('{{story}}', { site, evil: '', mode: 'frame' });
  const classic = wpautop(`Words before it.\n${story}\nWords after it.`);
  // Where no usual serif is at hand, what comes instead is wider by a quarter.
  const css = 'body{font-size:17px}main{width:600px;margin:auto}';
  return post([], css, site).replace('<p>Words before it.</p>', () => classic);
};

/**
 * The whole story in a classic post is what it is elsewhere, with low cards in columns of any width. The
 * post is also where DOMPurify is asked.
 */
export function holdsStory(running: Running): void {
  test('the whole story in a classic post: low cards, no empty ones; and what DOMPurify leaves', async () => {
    const { engine, site } = running();
    await opened(engine, classicPost(site), async (view) => {
      await view.evaluate(() => document.querySelector('lesotho-2014 > section')?.scrollIntoView());
      await until('the words become cards', () =>
        view.evaluate(() => document.querySelector('lesotho-2014[data-rolled]') !== null)
      );
      const steps = await view.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('lesotho-2014 > section')].map(
          ({ dataset }) => dataset.step
        )
      );
      expect(steps).toEqual(builtSteps());
      for (const width of [600, 736, 1079, 1080])
        await expect.poll(() => cardsAt(view, width), { timeout: 30_000 }).toEqual([]);
      await view.inject(readFileSync(purifier, 'utf8'));
      expectCredited(await purified(view, site), site);
    });
  });
}

/** What is wrong with the cards in a column of this width, in CSS pixels. */
const cardsAt = (view: View, column: number): Promise<string[]> =>
  view.evaluate(async (width) => {
    const main = document.querySelector('main') as HTMLElement;
    main.style.width = `${width}px`;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let i = 0; i < 4; i++) await frame();
    return [...document.querySelectorAll<HTMLElement>('lesotho-2014 > *')].flatMap((each) => {
      // Of a usual window; not every engine's is as tall as it is told.
      const part = each.getBoundingClientRect().height / 800;
      const name = each.dataset.step ?? each.localName;
      if (each.localName !== 'section') return part > 0 ? [`${name} is no step`] : [];
      return [
        ...(each.dataset.held === undefined && part > 0.6
          ? [`${name}: ${Math.round(100 * part)} %`]
          : []),
        ...(each.querySelector('details[open]') ? [`${name} is unfolded`] : [])
      ];
    });
  }, column);
