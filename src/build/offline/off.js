// Takes the service worker away again, with all that it kept: published as `service-worker.js`, see README.
const { caches, registration, skipWaiting } = /** @type {any} */ (self);

addEventListener('install', () => skipWaiting());

addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
  for (const /** @type {string} */ name of await caches.keys())
    if (name.startsWith(`story ${registration.scope} `)) await caches.delete(name);
  await registration.unregister();
}
