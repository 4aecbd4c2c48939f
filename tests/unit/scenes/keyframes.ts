import type { SceneSchema, Shape, Values } from '$lib/scenes/attributes/define';
import { whole } from '$lib/scenes/attributes/known';
import { readAttributes } from '$lib/scenes/attributes/read';
import * as accountsMaker from '$lib/scenes/accounts/keyframes';
import * as accountsSchema from '$lib/scenes/accounts/schema';
import * as assemblyMaker from '$lib/scenes/assembly/keyframes';
import * as assemblySchema from '$lib/scenes/assembly/schema';
import * as calendarMaker from '$lib/scenes/calendar/keyframes';
import * as calendarSchema from '$lib/scenes/calendar/schema';
import * as cardMaker from '$lib/scenes/card/keyframes';
import * as cardSchema from '$lib/scenes/card/schema';
import * as commandMaker from '$lib/scenes/command/keyframes';
import * as commandSchema from '$lib/scenes/command/schema';
import * as constituenciesMaker from '$lib/scenes/constituencies/keyframes';
import * as constituenciesSchema from '$lib/scenes/constituencies/schema';
import * as livesMaker from '$lib/scenes/lives/keyframes';
import * as livesSchema from '$lib/scenes/lives/schema';
import * as mapMaker from '$lib/scenes/map/keyframes';
import * as mapSchema from '$lib/scenes/map/schema';
import * as nightMaker from '$lib/scenes/night/keyframes';
import * as nightSchema from '$lib/scenes/night/schema';
import * as testimonyMaker from '$lib/scenes/testimony/keyframes';
import * as testimonySchema from '$lib/scenes/testimony/schema';
import { PictureError, type MakeKeyframe } from '$lib/scenes/types';
import * as votesMaker from '$lib/scenes/votes/keyframes';
import * as votesSchema from '$lib/scenes/votes/schema';
import type { Picture, Story } from '$lib/story/types';

/**
 * The keyframe of a picture as an editor would write it.
 * @throws PictureError with everything that is wrong with it
 */
const written =
  <S extends Shape, K>(
    { schema }: { schema: SceneSchema<S> },
    { keyframe }: { keyframe: MakeKeyframe<Values<S>, K> }
  ) =>
  (story: Story, picture: Picture): K => {
    const found: PictureError[] = [];
    const attributes = readAttributes(schema, picture.attributes, whole(story), (...problem) =>
      found.push(new PictureError(...problem))
    );
    if (attributes === null) {
      const [first] = found;
      throw Object.assign(first ?? new Error('nothing was said'), {
        message: found.map(({ message }) => message).join('\n')
      });
    }
    return keyframe(story, attributes, picture);
  };

export const accounts = written(accountsSchema, accountsMaker);
export const assembly = written(assemblySchema, assemblyMaker);
export const calendar = written(calendarSchema, calendarMaker);
export const card = written(cardSchema, cardMaker);
export const command = written(commandSchema, commandMaker);
export const constituencies = written(constituenciesSchema, constituenciesMaker);
export const lives = written(livesSchema, livesMaker);
export const map = written(mapSchema, mapMaker);
export const night = written(nightSchema, nightMaker);
export const testimony = written(testimonySchema, testimonyMaker);
export const votes = written(votesSchema, votesMaker);
