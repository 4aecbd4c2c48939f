/** @import { Browser, CDPSession, Page } from 'playwright-core' */
import { launch } from '../tools/browser.js';
import { loadNumbers, scrollNumbers } from './trace.js';

/** A middling phone, and Lighthouse's slow 4G as applied to every request. */
const phone = { width: 412, height: 823, scale: 1.75 };
const slow4G = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
  'loading',
  'v8'
];
/** Pixels a second that are scrolled, and the longest scroll that is timed. */
const [speed, longest] = [1500, 15_000];
/** Trips down and up between two looks at the memory. */
const trips = 10;

/**
 * Opens an empty page as such a phone would.
 * @param {Browser} browser
 * @param {{ cpu?: number, slow?: boolean }} [options] how many times slower the processor, and whether the network is
 */
async function open(browser, { cpu = 1, slow = false } = {}) {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.scale,
    isMobile: true,
    hasTouch: true
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { context, page, cdp };
}

/** Goes to a page, and waits until it asks for nothing more. @param {Page} page @param {string} address */
const settle = (page, address) => page.goto(address, { waitUntil: 'networkidle' });

/** One gesture of a wheel; synthesized touches do not scroll without a window. @param {CDPSession} cdp @param {number} distance @param {number} pace */
const gesture = (cdp, distance, pace) =>
  cdp.send('Input.synthesizeScrollGesture', {
    x: phone.width / 2,
    y: phone.height / 2,
    yDistance: -distance,
    speed: pace,
    gestureSourceType: 'mouse',
    preventFling: true
  });

/** @param {Page} page */
const height = (page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** @param {Page} page @param {CDPSession} cdp @param {1 | -1} way @param {number} pace @param {number} most */
async function scrollAll(page, cdp, way, pace, most = Infinity) {
  for (let left = Math.min(most, await height(page)); left > 0; left -= 8000)
    await gesture(cdp, way * Math.min(8000, left), pace);
}

/** @param {CDPSession} cdp */
async function startTrace(cdp) {
  /** @type {any[]} */
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories }
  });
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    return events;
  };
}

/** @param {Page} page @param {string} name */
const mark = (page, name) => page.evaluate((text) => void performance.mark(text), name);

/** Bytes over the wire and requests, at load and after a full scroll. @param {Browser} browser @param {string} address */
export async function weigh(browser, address) {
  const { context, page, cdp } = await open(browser);
  let [bytes, requests] = [0, 0];
  cdp.on(
    'Network.requestWillBeSent',
    ({ request }) => (requests += /^http/.test(request.url) ? 1 : 0)
  );
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await settle(page, address);
  const elements = await page.locator('*').count();
  const loaded = { load_bytes: bytes, load_requests: requests, elements };
  await scrollAll(page, cdp, 1, 4000);
  await page.waitForLoadState('networkidle');
  await context.close();
  return { ...loaded, scrolled_bytes: bytes, scrolled_requests: requests };
}

/** Paint and work at load: slow 4G, a processor four times slower. @param {Browser} browser @param {string} address */
export async function load(browser, address) {
  const { context, page, cdp } = await open(browser, { cpu: 4, slow: true });
  const stop = await startTrace(cdp);
  await settle(page, address);
  await mark(page, 'bench:loaded');
  const numbers = loadNumbers(await stop(), address);
  await context.close();
  return numbers;
}

/** Work while scrolling, on a processor four times slower. @param {Browser} browser @param {string} address */
export async function scroll(browser, address) {
  const { context, page, cdp } = await open(browser, { cpu: 4 });
  await settle(page, address);
  await page.evaluate(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        // @ts-expect-error -- of this page alone
        window.shifted += entry.value;
    }).observe({ type: 'layout-shift' });
  });
  const stop = await startTrace(cdp);
  await mark(page, 'bench:from');
  await gesture(cdp, Math.min(longest, await height(page)), speed);
  await mark(page, 'bench:to');
  const pixels = await page.evaluate(() => scrollY);
  const numbers = pixels > 0 ? scrollNumbers(await stop(), pixels) : {};
  const shift = /** @type {number} */ (await page.evaluate('window.shifted'));
  await context.close();
  return { ...numbers, shift };
}

/** Scripts are only interpreted: of a heap that grows, nothing is code that the engine has made faster. */
const interpreted =
  '--js-flags=--no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation --no-flush-bytecode';

/**
 * What ten trips down and up leave behind, as the browser is, and of that what is no code made faster.
 * @param {Browser} browser
 * @param {string} address
 */
export async function remember(browser, address) {
  const figures = await tripsOf(browser, address);
  const plain = await launch(undefined, [interpreted]);
  const { heap_growth_kb: objects } = await tripsOf(plain, address);
  await plain.close();
  return { ...figures, heap_growth_interpreted_kb: objects };
}

/** @param {Browser} browser @param {string} address */
async function tripsOf(browser, address) {
  const { context, page, cdp } = await open(browser);
  await settle(page, address);
  const trip = async () => {
    await scrollAll(page, cdp, 1, 8000, longest);
    await scrollAll(page, cdp, -1, 8000, longest);
  };
  const look = async () => {
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize / 1024;
  };
  await trip();
  const before = await look();
  for (let i = 0; i < trips; i++) await trip();
  const after = await look();
  await cdp.send('DOM.enable');
  const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes');
  /** @param {{ children?: any[] }} node @returns {number} */
  const count = ({ children = [] }) => 1 + children.reduce((all, child) => all + count(child), 0);
  const { jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  await context.close();
  return {
    heap_kb: before,
    heap_growth_kb: after - before,
    detached_nodes: detachedNodes.reduce((all, { treeNode }) => all + count(treeNode), 0),
    listeners: jsEventListeners
  };
}
