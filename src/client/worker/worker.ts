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

on<Lasting>('activate', (event) => event.waitUntil(clients.claim()));

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
    const response = await fetch(event.request);
    event.waitUntil(put(key, response.clone()));
    return response;
  } catch (error) {
    const response =
      (await cached(key)) ?? (await cached(key.replace(/(?<!-tall)\.svg$/, '-tall.svg')));
    if (response) return response;
    throw error;
  }
}

/** What is kept under this address: by this build, else by the last before it. */
async function cached(key: string): Promise<Response | undefined> {
  for (const name of [cacheName, ...(await cachesBefore()).reverse()]) {
    const response = await caches.match(key, { cacheName: name, ignoreVary: true });
    if (response) return response;
  }
  return undefined;
}

/** The caches of the builds before this one, as they came. */
const cachesBefore = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(own) && name !== cacheName);

/**
 * Keeps an answer that is whole and its own; where there is no room for it, it is not kept.
 * @returns whether it was one to be kept
 */
async function put(key: string, response: Response): Promise<boolean> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return false;
  const cache = await caches.open(cacheName);
  await cache.put(key, response).catch(() => {});
  return true;
}

/**
 * Keeps what the page has loaded, which the browser has at hand, and then what it may yet need. What builds
 * before this one kept goes when all of it has come, and no sooner: until then it is what a reader without a
 * network has.
 */
async function keep({ seen, more }: KeepMessage): Promise<void> {
  const wanted = [scope, ...seen, ...(more ? rest.map((path) => scope + path) : [])];
  const cache = await caches.open(cacheName);
  let whole = true;
  for (const address of wanted) {
    const place = placeOf(new Request(address), scope);
    if (!place || (await cache.match(place.key, { ignoreVary: true }))) continue;
    const kept = await fetch(address)
      .then((response) => put(place.key, response))
      .catch(() => false);
    whole &&= kept;
  }
  if (whole) await Promise.all((await cachesBefore()).map((name) => caches.delete(name)));
}
