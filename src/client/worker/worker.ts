// Keeps the story readable without a network, once it has been read with one. `service-worker.js` of the
// site; `src/build/offline` says what is in a build. It asks the network first for all that may have changed,
// and neither keeps nor gives anything that is not what was asked for.
import type { WorkboxPlugin } from 'workbox-core';
import { slug } from 'virtual:story';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { placeOf, standIns } from './kept';
import { hashOf, isRight } from './right';
import type { Kept, KeepMessage } from '../../lib/player/offline';

/** Put here by the build. */
declare const __KEPT__: Kept;

/** As much of a service worker's own types as is used here; TypeScript has them for programs of nothing else. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Told extends Lasting {
  readonly data: KeepMessage;
}
declare const registration: ServiceWorkerRegistration;
declare const clients: { claim(): Promise<void> };

const { version, rest, hashes, stepInPlace } = __KEPT__;
const { scope } = registration;
/** The caches of all builds of this story in this place begin so. */
const own = `story ${scope} `;
const cacheName = own + version;
/** Seconds for which a reader whose story is kept waits for a network. */
const patience = 3;

const right = (address: string, response: Response): Promise<boolean> =>
  isRight(address.slice(scope.length), response, { slug, hashes });

/** Asks again for what is wrong, and lets in and out only what is right. */
const onlyRight: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => placeOf(request, scope)?.key ?? request,

  /** @throws where the host fails or another answers for it: what is kept is to be taken */
  async fetchDidSucceed({ request, response, state }) {
    // That there is no such thing, or that it is elsewhere, is the host's own word.
    if (response.status !== 200 && response.status < 500) return response;
    if (await right(request.url, response)) return response;
    // What the browser itself keeps may be as wrong.
    const answer =
      response.status < 500 ? await fetch(new Request(request, { cache: 'reload' })) : response;
    if (await right(request.url, answer)) return answer;
    if (state) state.answer = answer;
    throw new Error(`${request.url} is not what was asked for`);
  },
  fetchDidFail: async ({ state }) => {
    if (state) state.failed = true;
  },
  /** Where nothing is kept, or the store cannot be read: as it would be without a worker. */
  handlerDidError: async ({ request, state }) =>
    (state?.answer as Response | undefined) ?? (state?.failed ? undefined : fetch(request)),

  cacheWillUpdate: async ({ request, response }) => {
    const path = request.url.slice(scope.length);
    const isKnown = !placeOf(request, scope)?.forEver || hashOf(path, hashes) !== null;
    return isKnown && (await right(request.url, response)) ? response : null;
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse && (await right(request.url, cachedResponse)) ? cachedResponse : null
};

/** Where this build has kept nothing, what one before it kept, the last first; else what may stand in its place. */
const fromBefore: WorkboxPlugin = {
  async cachedResponseWillBeUsed({ request: { url }, cachedResponse }) {
    if (cachedResponse) return cachedResponse;
    const names = [cacheName, ...(await cachesBefore()).reverse()];
    for (const address of [url, ...standIns(url, scope, stepInPlace)])
      for (const name of names) {
        const response = await caches.match(address, { cacheName: name, ...matchOptions });
        if (response && (await right(address, response))) return response;
      }
    return null;
  }
};

const matchOptions = { ignoreVary: true };
const settings = { cacheName, matchOptions, plugins: [onlyRight, fromBefore] };
registerRoute(({ request }) => placeOf(request, scope)?.forEver === true, new CacheFirst(settings));
registerRoute(
  ({ request }) => placeOf(request, scope) !== null,
  new NetworkFirst({ ...settings, networkTimeoutSeconds: patience })
);

/** What is to be kept is asked for where this build has not kept it yet. */
const toKeep = new CacheFirst({ ...settings, plugins: [onlyRight] });

addEventListener('activate', (event) => (event as Lasting).waitUntil(clients.claim()));
addEventListener('message', (event) =>
  (event as unknown as Told).waitUntil(keep(event as unknown as Told))
);

/** The caches of the builds before this one, as they came. */
const cachesBefore = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(own) && name !== cacheName);

/**
 * Keeps what the page has loaded, which the browser has at hand, and then what it may yet need. What builds
 * before this one kept goes when all of it has come, and no sooner: until then it is what a reader without a
 * network has.
 */
async function keep(event: Told): Promise<void> {
  const { seen, more } = event.data;
  const wanted = [scope, ...seen, ...(more ? rest.map((path) => scope + path) : [])];
  const cache = await caches.open(cacheName);
  let whole = true;
  for (const address of wanted) {
    const request = new Request(address);
    const place = placeOf(request, scope);
    if (!place) continue;
    const done = toKeep.handleAll({ event, request });
    await Promise.all(done).catch(() => {});
    whole &&= (await cache.match(place.key, matchOptions)) !== undefined;
  }
  if (whole) await Promise.all((await cachesBefore()).map((name) => caches.delete(name)));
}
