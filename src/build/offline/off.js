// Takes the service worker away again, with all that it kept: published as `service-worker.js`, see README.
const worker = /** @type {any} */ (self);

addEventListener('install', () => worker.skipWaiting());

addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys())
    if (name.startsWith(`story ${worker.registration.scope} `)) await caches.delete(name);
  await worker.registration.unregister();
}
