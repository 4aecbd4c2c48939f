import type { Component } from 'svelte';
import type { SharedMark } from '../drawing/motion/shared';
import type { Viewport } from '../drawing/viewport';
import type { Picture, SceneName, Story } from '../story/types';

/**
 * What a scene is in the browser. A keyframe says *what* is shown, is plain data and knows no size;
 * `layout` turns it into a scene graph for one viewport; `interpolate` gives any moment between two scene graphs.
 * All three are pure. The view only draws.
 */
export interface Scene<Keyframe, Graph> {
  readonly name: SceneName;
  layout(keyframe: Keyframe, viewport: Viewport): Graph;
  /** At 0 it gives `a`, at 1 `b`. */
  interpolate(a: Graph, b: Graph): (t: number) => Graph;
  /**
   * Draws the whole picture: one root `<svg viewBox="0 0 {viewport.width} {viewport.height}" aria-hidden="true">`
   * (preserveAspectRatio xMidYMid meet) with nothing in it that takes focus. Ids inside it begin with
   * `$props.id()`: the same picture stands on the page more than once.
   */
  readonly View: Component<{ graph: Graph; viewport: Viewport }>;
  /** Marks that it can hand to the scene after it, or take from the one before; most have none. */
  readonly shared?: Shared<Graph>;
}

/**
 * What of a scene's picture can become part of another scene's, in terms that both know, so that
 * neither imports the other.
 */
export interface Shared<Graph> {
  marks(graph: Graph): readonly SharedMark[];
  /** The picture without them: it goes and comes while they travel. */
  rest(graph: Graph): Graph;
  /** What of the rest they come to stand on: it is there before they arrive. */
  ground?(graph: Graph): Graph;
  /** Draws them on their way: `SharedMarks.svelte`, which only scenes that share need to load. */
  readonly View: Component<{ graph: readonly SharedMark[]; viewport: Viewport }>;
}

/**
 * What a scene is at build time: a picture becomes a keyframe.
 * @param attributes what the editor wrote, as the scene's schema reads it
 * @param picture the same as it was written; its place in the story tells what came before it
 * @throws {PictureError} where the tables do not hold what the picture needs
 */
export type MakeKeyframe<Attributes, Keyframe> = (
  story: Story,
  attributes: Attributes,
  picture: Picture
) => Keyframe;

/** Thrown by `MakeKeyframe` for what only shows when the picture is made; the build prints it with its place. */
export class PictureError extends Error {
  override name = 'PictureError';
  readonly attribute: string;
  readonly found: string;
  readonly advice: string;

  constructor(attribute: string, found: string, advice: string) {
    super(`${attribute}: ${found} — ${advice}`);
    this.attribute = attribute;
    this.found = found;
    this.advice = advice;
  }
}

/**
 * Where a mark can be pointed at. A long mark has several such points, all of its key; `reach` is
 * how far from one, in pixels, the pointer still means it.
 */
export interface Point {
  /** As `NamesOf` has it, and the same wherever it is the same thing. */
  readonly key: string;
  /** Pixels. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** Of the mark's own square, where it is one. */
  readonly width?: number;
  readonly height?: number;
}

/** `pointed.ts` of a scene: where its marks are. Browsers load it when something is first pointed at. */
export type PointsOf<Graph> = (graph: Graph) => readonly Point[];

/** What is said of a mark that is pointed at. */
export interface Named {
  readonly name: string;
  /** One sentence or more; empty where the name says all. */
  readonly text: string;
  /** What is to be said of how well that is known. */
  readonly note?: string;
  /** What it is a part of, by which it can be found too: a constituency's district. */
  readonly within?: string;
}

/**
 * `named.ts` of a scene, at build time: what its marks are, by their keys, no more certain than the
 * tables have it. A mark without a name is not pointed at.
 */
export type NamesOf<Keyframe> = (
  story: Story,
  keyframe: Keyframe
) => Readonly<Record<string, Named>>;

/** One step as its stage knows it: made at build time, sent to the browser as JSON. */
export interface StageStep {
  /** The step's id, the same as its element's `id` and `data-step`. */
  readonly id: string;
  readonly scene: SceneName;
  /** Plain JSON that only the scene of that name understands. */
  readonly keyframe: unknown;
}
