/** What a build tells its service worker. */
export interface Kept {
  /** Of what is kept: another one, another cache. */
  readonly version: string;
  /** What a reader may yet need, from the site's folder: fetched when nothing else is to be done. */
  readonly rest: readonly string[];
}

/** What a page tells the service worker once it is at rest. */
export interface KeepMessage {
  /** The addresses of what the page has loaded. */
  readonly seen: readonly string[];
  /** Whether it may fetch what has not been asked for. */
  readonly more: boolean;
}
