import puppeteer from 'puppeteer-core';
import { until } from '../hosts/wait.ts';
import { usualSize, type Engine } from './engine.ts';

/** Firefox as it is sold, spoken to by WebDriver BiDi. */
export async function firefoxEngine(path: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 0, 'general.smoothScroll': false }
  });
  return {
    name: 'Firefox',
    wheel: true,
    async open({ scripts = true, media, ...size } = {}) {
      if (media) throw new Error('Firefox cannot be told which media it is');
      const page = await browser.newPage();
      await page.setViewport({ ...usualSize, ...size });
      if (!scripts) await page.setJavaScriptEnabled(false);
      const trouble: string[] = [];
      page.on('console', (line) => {
        if (line.type() === 'error') trouble.push(`console ${line.type()}: ${line.text()}`);
      });
      page.on('pageerror', (error) => trouble.push(`error: ${(error as Error).message}`));
      page.on('request', (request) => {
        const { protocol, href } = new URL(request.url());
        if (/^https?:$/.test(protocol)) trouble.push(`foreign: ${href}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
      });
      return {
        trouble,
        async goto(url) {
          try {
            await page.goto(url, { timeout: 15_000 });
          } catch (error) {
            // After a page from memory the driver may miss that the next one has come.
            const isThere = () =>
              page.evaluate(
                (wanted) => location.href === wanted && document.readyState === 'complete',
                url
              );
            await until('the page', isThere).catch(() => {
              throw error;
            });
          }
        },
        // Its own `goBack` waits for a load that a page from memory never has.
        back: () => page.evaluate(() => history.back()),
        evaluate: (look, given) => page.evaluate(look as never, given) as never,
        inject: async (script) => void (await page.evaluate(script)),
        frames: async (begin) => {
          const found = page.frames().filter((frame) => frame.url().startsWith(begin));
          return found.map((frame) => ({
            evaluate: (look, given) => frame.evaluate(look as never, given) as never,
            inject: async (script) => void (await frame.evaluate(script))
          }));
        },
        wheel: async (x, y, by) => {
          await page.mouse.move(x, y);
          await page.mouse.wheel({ deltaY: by });
        },
        click: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        close: () => page.close()
      };
    },
    close: () => browser.close()
  };
}
