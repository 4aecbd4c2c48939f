import type { z } from 'zod';
import type { Known } from './known';

/** Takes what is wrong with one attribute of a picture, and what to do. */
export type Report = (attribute: string, found: string, advice: string) => void;

/** A scene's attributes by name, each made by `required`, `optional`, `withDefault` or `list`. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** Everything that can be said of a scene's pictures: `scenes/<name>/schema.ts` exports it as `schema`. */
export interface SceneSchema<S extends Shape = Shape> {
  /** What it shows, in a sentence. */
  readonly description: string;
  /** The tables that hold what its pictures show, from `data/`, the first the most. */
  readonly tables: readonly string[];
  /** A whole picture as an editor writes it; it holds in the made-up story of the tests. */
  readonly example: string;
  /** The attributes, whose values may come from the story. */
  attributes(known: Known): S;
  /** Asks what no attribute can be asked alone; called where each of them is right. */
  check?(attributes: Values<NoInfer<S>>, known: Known, report: Report): void;
}

/** What a shape's attributes are once they are read. */
export type Values<S extends Shape> = { readonly [Name in keyof S]: z.output<S[Name]> };

/** The attributes of a picture as its scene's schema reads them. */
export type AttributesOf<T> = T extends SceneSchema<infer S> ? Values<S> : never;

/** Types a schema by what it is given. */
export const defineScene = <S extends Shape>(schema: SceneSchema<S>): SceneSchema<S> => schema;
