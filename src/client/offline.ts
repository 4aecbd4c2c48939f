import type { KeepMessage } from '../lib/player/offline';

/** The one script that the policy lets a page name: `svelte.config.js`. */
const script = 'service-worker.js';

/** As much of it as is used here. */
type Trusting = {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(): string }
    ): { createScriptURL(text: string): unknown };
  };
};

/**
 * Keeps the story for when there is no network, from now on: a page of its own only, once it has loaded
 * and the browser has nothing else to do. Under Save-Data only what has been loaded anyway.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || top !== self) return;
  const rest = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => void keep());
    else setTimeout(() => void keep());
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}

async function keep(): Promise<void> {
  try {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers) return;
    await workers.register(trusted(), { updateViaCache: 'none' });
    const { active } = await workers.ready;
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const seen = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ seen, more: connection?.saveData !== true } satisfies KeepMessage);
  } catch {
    // Not allowed here, or not now: the story is read with the network, as ever.
  }
}

function trusted(): string {
  const { trustedTypes } = window as Trusting;
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => script });
  return (policy?.createScriptURL('') as string | undefined) ?? script;
}
