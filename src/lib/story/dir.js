import { resolve } from 'node:path';

/**
 * The folder that holds everything editorial, as an absolute path: `STORY_DIR` from the environment,
 * else `data/` in the folder that the command runs in.
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export const storyDir = (env = process.env) => resolve(env.STORY_DIR || 'data');

/**
 * The tag of the language to build in, `STORY_LANGUAGE` from the environment; empty for the first that
 * `story.yaml` names.
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export const storyLanguage = (env = process.env) => env.STORY_LANGUAGE ?? '';
