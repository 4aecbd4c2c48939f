/** The room a picture has, in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Phone layout: cards pass over the lower part. Otherwise they pass over a column at the left. */
  readonly narrow: boolean;
  /** The part that no card covers when a step is being read: insets from each edge, in pixels. */
  readonly safeArea: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}
