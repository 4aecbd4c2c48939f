/** One cell of a table that stands under a chapter's pictures. */
export interface Cell {
  readonly text: string;
  /** What it is sorted by, where that is not its text. */
  readonly by?: number;
  /** Words as they were spoken; everything else is the desk's. */
  readonly exact?: true;
  /** Source ids, printed as links. */
  readonly sources?: readonly string[];
}

export interface Column {
  readonly label: string;
  /** Set at the right, in figures of one width. */
  readonly numeric?: true;
}

export interface DataTable {
  /** Of its own on the page. */
  readonly id: string;
  readonly title: string;
  /** What must be known to read it. */
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the picture draws as one: shown when asked for. */
  readonly grouped?: { readonly title: string; readonly rows: readonly (readonly Cell[])[] };
  /** The files that hold it, from `data/`. */
  readonly files: readonly string[];
}
