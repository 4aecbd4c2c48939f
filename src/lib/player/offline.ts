/** What a build tells its service worker. */
export interface Kept {
  /** Of what is kept: another one, another cache. */
  readonly version: string;
  /** What a reader may yet need, from the site's folder: fetched when nothing else is to be done. */
  readonly rest: readonly string[];
  /** By path, the first eight hex digits of the SHA-256 of each file whose name changes with its content. */
  readonly hashes: Readonly<Record<string, string>>;
  /** By the name of a stage’s still, the step whose own is shown in its place without a network. */
  readonly stepInPlace: Readonly<Record<string, string>>;
}

/** What a page tells the service worker once it is at rest. */
export interface KeepMessage {
  /** The addresses of what the page has loaded. */
  readonly seen: readonly string[];
  /** Whether it may fetch what has not been asked for. */
  readonly more: boolean;
}
