import { launch } from '../../../tools/browser.js';
import { watch } from '../watch.ts';
import { usualSize, type Engine } from './engine.ts';

/** Chromium, spoken to in its own protocol. */
export async function chromiumEngine(path: string): Promise<Engine> {
  const browser = await launch(path);
  return {
    name: 'Chromium',
    wheel: true,
    async open({ scripts = true, media, ...size } = {}) {
      const context = await browser.newContext({
        viewport: { ...usualSize, ...size },
        javaScriptEnabled: scripts,
        ...media
      });
      const page = await context.newPage();
      if (media?.media) await page.emulateMedia(media);
      const trouble: string[] = [];
      await watch(page, '', trouble);
      return {
        trouble,
        goto: async (url) => void (await page.goto(url)),
        back: async () => void (await page.goBack()),
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
          await page.mouse.wheel(0, by);
        },
        click: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        close: () => context.close()
      };
    },
    close: () => browser.close()
  };
}
