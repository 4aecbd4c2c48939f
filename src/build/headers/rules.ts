/** What a server sends with some of the site's files, beside what they are. */
export interface HeaderRule {
  /** From the root of the host; `*` at its end is anything. */
  readonly path: `/${string}`;
  readonly headers: Readonly<Record<string, string>>;
  /** Why, in lines of a comment. */
  readonly why?: readonly string[];
}

const framedByUs = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** Asked for again each time; where nothing has changed the answer is a line, by the file's ETag. */
const asked = { 'Cache-Control': 'no-cache' };
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const minutes = { 'Cache-Control': 'public, max-age=600' };
const readByAll = { 'Access-Control-Allow-Origin': '*' };
const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * The headers that pages cannot set for themselves. Hosts differ in what they do where two rules set one
 * header for one path, some send both: none here do.
 */
export const rules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Resource-Policy': 'cross-origin'
    },
    why: ['Everything is public: pages that are isolated may show it too, and frames in a sandbox.']
  },
  {
    path: '/',
    headers: { ...asked, ...framedByUs },
    why: [
      "The site's own pages: nobody else may frame them. Everything under /embed/ may be framed by anybody,",
      'and only the absence of this header says so to each of them: `*` is no match for a page in a sandbox.'
    ]
  },
  ...(
    [
      '/index.html',
      '/404.html',
      '/sources/*',
      '/evidence/*',
      '/steps/*',
      '/tables/*',
      '/people/*',
      '/claims/*',
      '/method/*',
      '/corrections/*'
    ] as const
  ).map((path) => ({
    path,
    headers: { ...asked, ...framedByUs }
  })),
  { path: '/data/*', headers: { ...asked, ...framedByUs, ...readByAll } },
  {
    path: '/embed/scene/*',
    headers: { ...asked, ...isolated },
    why: [
      'What stands in frames: an isolated page shows none that does not isolate itself. All that these load',
      'is ours, and has the header of the first rule.'
    ]
  },
  { path: '/embed/story/*', headers: { ...asked, ...isolated } },
  { path: '/embed/graphic/*', headers: { ...asked, ...isolated } },
  { path: '/_app/immutable/*', headers: { ...forEver, ...readByAll } },
  { path: '/islands/*', headers: { ...forEver, ...readByAll } },
  {
    path: '/embed/embed.js',
    headers: { ...minutes, ...readByAll },
    why: [
      'What scripts of other pages read, ours among them, and frames in a sandbox, which are of no site. A',
      "page that names a script's hash must be able to read the script."
    ]
  },
  {
    path: '/embed/v/*',
    headers: { ...forEver, ...readByAll },
    why: ['The folders here are named by what is in them.']
  },
  ...(
    [
      '/embed/manifest.json',
      '/embed/guest/*',
      '/stills/*',
      '/oembed/*',
      '/keyframes/*',
      '/names/*',
      '/film/*',
      '/index.json',
      '/feed.xml'
    ] as const
  ).map((path) => ({ path, headers: { ...asked, ...readByAll } })),
  ...(
    [
      '/embed/',
      '/embed/index.html',
      '/embed/guest.css',
      '/embed/faces.css',
      '/embed/story-*',
      '/embed/weights.json',
      '/explore.json',
      '/parties.css',
      '/icon.svg',
      '/fonts/*',
      '/service-worker.js',
      '/sitemap.xml',
      '/robots.txt',
      '/humans.txt'
    ] as const
  ).map((path) => ({ path, headers: asked }))
];
