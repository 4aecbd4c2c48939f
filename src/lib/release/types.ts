import type { TableSchema } from '../story/schema';
import type { Row } from '../story/table';

/** A licence as a Data Package names it. */
export interface Licence {
  /** An SPDX or Open Definition id; absent where there is none. */
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

/** Where a file comes from, as a Data Package says it. */
export interface Origin {
  readonly title?: string;
  readonly path?: string;
}

/** A file of the release as `datapackage.json` describes it. */
export interface Resource {
  readonly name: string;
  /** From `data/`. */
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly mediatype?: string;
  /** Absent where nothing is said of it. */
  readonly licenses?: readonly Licence[];
  readonly sources?: readonly Origin[];
  readonly bytes: number;
  /** `sha256:` and 64 hex digits. */
  readonly hash: string;
  readonly schema?: unknown;
}

/** A Frictionless Data Package, version 2. */
export interface DataPackage {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** The edition's number, as a semantic version. */
  readonly version: string;
  readonly licenses?: readonly Licence[];
  readonly resources: readonly Resource[];
  readonly [other: string]: unknown;
}

/** A file that can be downloaded, below `data/`. */
export interface ReleaseFile {
  readonly path: string;
  /** Its media type, with the character set of texts. */
  readonly type: string;
  /** Whether the zip of the whole has it too. */
  readonly inZip: boolean;
  /** Its content, made when it is first asked for. */
  readonly body: () => string | Uint8Array;
}

/** A table with its rows as their types say. */
export interface ReleaseTable {
  /** That of its resource; its page stands at `data/<name>/`. */
  readonly name: string;
  readonly resource: Resource;
  /** Its columns, in the order of the file. */
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
}
