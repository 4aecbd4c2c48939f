import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { usualSize, type Engine, type Key, type Pane } from './engine.ts';

/** How the protocol names an element. */
type Reference = Readonly<Record<'element-6066-11e4-a52e-4f735466cecf', string>>;

/** What the protocol calls a key. */
const keys: Readonly<Record<Key, string>> = {
  PageDown: '\uE00F',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014'
};

/** WebKitGTK's small browser, spoken to by WebDriver; without a screen, on one that is made up. */
export async function webkitEngine(path: string): Promise<Engine> {
  const screen = process.env.DISPLAY ? null : await makeScreen();
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(screen && { DISPLAY: screen.name, GDK_BACKEND: 'x11' }),
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // Root, as in a container, has no sandbox to offer.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
    }
  });
  const ask = async <T>(method: string, address: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : undefined
    });
    const { value } = (await answer.json()) as { value: T };
    if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
    return value;
  };
  await awake(() => ask('GET', '/status'));
  const begin = () =>
    ask<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: {} } });
  let { sessionId } = await begin();
  const post = <T>(what: string, body: object = {}) =>
    ask<T>('POST', `/session/${sessionId}/${what}`, body);
  /** Where the browser has ended since, in a new one: once, so that what ends it by itself still fails. */
  const inLiving = async (task: () => Promise<unknown>): Promise<void> => {
    try {
      await task();
    } catch (error) {
      if (!String(error).includes('invalid session id')) throw error;
      ({ sessionId } = await begin());
      await task();
    }
  };

  const run = <R>(look: unknown, given: unknown): Promise<R> =>
    post<{ value: R; error?: string }>('execute/async', {
      script: `const done = arguments[1];
        Promise.resolve().then(() => (${String(look)})(arguments[0])).then(
          (value) => done({ value }),
          (error) => done({ error: String(error) })
        );`,
      args: [given ?? null]
    }).then(({ value, error }) => {
      if (error) throw new Error(error);
      return value;
    });
  const act = (source: object) => post('actions', { actions: [source] });
  const moved = (x: number, y: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    origin: 'viewport'
  });
  const pane = (frame: Reference): Pane => ({
    async evaluate(look, given) {
      await post('frame', { id: frame });
      try {
        return await run(look, given);
      } finally {
        await post('frame', { id: null });
      }
    },
    inject: () => Promise.reject(new Error('not in WebKitGTK'))
  });

  return {
    name: 'WebKit',
    // Its driver's wheel was seen to scroll only now and then.
    wheel: false,
    async open({ scripts = true, media, ...size } = {}) {
      if (media || !scripts) throw new Error('WebKitGTK cannot be told that');
      const place = { x: 0, y: 0, ...usualSize, ...size };
      await inLiving(() => post('window/rect', place));
      return {
        // Its driver tells of nothing; the page's own notebook has to do.
        trouble: [],
        goto: (url) =>
          inLiving(async () => {
            await post('window/rect', place);
            await post('url', { url });
          }),
        back: () => post('back'),
        evaluate: run,
        inject: (script) => post('execute/sync', { script, args: [] }),
        frames: async (begin) => {
          const elements = await post<Reference[]>('execute/sync', {
            script: `const all = (root) => [
                ...[...root.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(arguments[0])),
                ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? all(shadowRoot) : [])
              ];
              return all(document);`,
            args: [begin]
          });
          const there: Pane[] = [];
          // An element has an address before its frame is there.
          for (const frame of elements.map(pane))
            if ((await frame.evaluate(() => location.href)).startsWith(begin)) there.push(frame);
          return there;
        },
        wheel: async (x, y, by) =>
          void (await act({
            type: 'wheel',
            id: 'wheel',
            actions: [
              {
                type: 'scroll',
                x: Math.round(x),
                y: Math.round(y),
                deltaX: 0,
                deltaY: by,
                origin: 'viewport'
              }
            ]
          })),
        click: async (x, y) =>
          void (await act({
            type: 'pointer',
            id: 'mouse',
            actions: [
              moved(x, y),
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 }
            ]
          })),
        press: async (key) => {
          const value = keys[key];
          await act({
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value }
            ]
          });
        },
        close: () => post('url', { url: 'about:blank' })
      };
    },
    async close() {
      await ask('DELETE', `/session/${sessionId}`).catch(() => {});
      await ended(driver);
      if (screen) await ended(screen.process);
    }
  };
}

/** An X server without a monitor, under the first name that is free. */
async function makeScreen(): Promise<{ name: string; process: ChildProcess }> {
  const options = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const process = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(process.stdio[3] as Readable, 'data')) as [Buffer];
  return { name: `:${String(number).trim()}`, process };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function awake(ask: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 30_000; ; await new Promise((done) => setTimeout(done, 50)))
    try {
      return void (await ask());
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  process.kill();
  await once(process, 'exit');
}
