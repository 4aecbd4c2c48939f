// Keeps the story readable without a network, once it has been read with one. `service-worker.js` of the
// site; `src/build/offline` says what is in a build. It asks the network first for all that may have changed.
import { placeOf } from './kept';
import type { Kept, KeepMessage } from '../../lib/player/offline';

/** Put here by the build. */
declare const __KEPT__: Kept;

/** As much of a service worker's own types as is used here; TypeScript has them for programs of nothing else. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: KeepMessage;
}
declare const registration: ServiceWorkerRegistration;
declare const clients: { claim(): Promise<void> };

const { version, rest } = __KEPT__;
const { scope } = registration;
/** The caches of all builds of this story in this place begin so. */
const own = `story ${scope} `;
const cacheName = own + version;

const on = <E extends Event>(name: string, listen: (event: E) => void): void =>
  addEventListener(name, listen as (event: Event) => void);

on<Lasting>('activate', (event) =>
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter(
        (name) => name.startsWith(own) && name !== cacheName
      );
      await Promise.all(old.map((name) => caches.delete(name)));
      await registration.navigationPreload?.enable();
      await clients.claim();
    })()
  )
);

on<Told>('message', (event) => event.waitUntil(keep(event.data)));

on<Asked>('fetch', (event) => {
  const place = placeOf(event.request, scope);
  if (place)
    event.respondWith(
      place.forEver ? cacheFirst(event, place.key) : networkFirst(event, place.key)
    );
});

async function cacheFirst(event: Asked, key: string): Promise<Response> {
  return (await cached(key)) ?? networkFirst(event, key);
}

async function networkFirst(event: Asked, key: string): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(put(key, response.clone()));
    return response;
  } catch (error) {
    const response =
      (await cached(key)) ?? (await cached(key.replace(/(?<!-tall)\.svg$/, '-tall.svg')));
    if (response) return response;
    throw error;
  }
}

const cached = (key: string): Promise<Response | undefined> =>
  caches.match(key, { cacheName, ignoreVary: true });

/** Keeps an answer that is whole and its own; where there is no room for it, it is not kept. */
async function put(key: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
  const cache = await caches.open(cacheName);
  await cache.put(key, response).catch(() => {});
}

/** Keeps what the page has loaded, which the browser has at hand, and then what it may yet need. */
async function keep({ seen, more }: KeepMessage): Promise<void> {
  const wanted = [scope, ...seen, ...(more ? rest.map((path) => scope + path) : [])];
  for (const address of wanted) {
    const place = placeOf(new Request(address), scope);
    if (!place || (await cached(place.key))) continue;
    await fetch(address).then(
      (response) => put(place.key, response),
      () => {}
    );
  }
}
