// Photographs one step of the built page as static/card.jpg, the picture of the README.
//   node tests/tools/card.js [step-id]
import { launch } from './browser.js';
import { serve } from './server.js';
import { goTo } from './steps.js';

const [step = 'stations'] = process.argv.slice(2);
const { url, close } = await serve({ root: 'build' });
const browser = await launch();
const page = await browser.newPage({
  viewport: { width: 1200, height: 630 },
  colorScheme: 'light'
});
await page.goto(url);
await goTo(page, step);
await page.screenshot({ path: 'static/card.jpg', quality: 88 });
await browser.close();
await close();
