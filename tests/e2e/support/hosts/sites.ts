import { inject } from 'vitest';
import { test as base } from '../test.ts';
import { serveHosts, type HostSites } from './server.ts';

/** The project's `test`, with the sites that are not ours; Chromium. */
export const test = base.extend<{ sites: HostSites }>({
  sites: [
    async ({}, use) => {
      const sites = await serveHosts(inject('site'));
      await use(sites);
      await sites.close();
    },
    { scope: 'file' }
  ]
});

export { expect } from 'vitest';
