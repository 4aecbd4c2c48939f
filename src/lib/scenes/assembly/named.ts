import { pointed as t } from '../../i18n';
import { said } from '../../story/translation/said';
import type { Story } from '../../story/types';
import { sentences } from '../sentences';
import type { Named, NamesOf } from '../types';
import type { AssemblyKeyframe, Group, Tower } from './types';

/** Whose each seat is, how it was won, and with which bloc it stands. */
export const named: NamesOf<AssemblyKeyframe> = (story, keyframe) => {
  const won = new Map(keyframe.origins);
  const names: Record<string, Named> = {};
  for (const tower of keyframe.towers)
    for (const group of tower.groups)
      for (const { letters, chairs } of group.parties)
        for (const chair of chairs) {
          const from = won.get(chair);
          const isList = chair >= keyframe.constituencies;
          const how = isList ? t.list : wonIn(story, from);
          names[from === undefined ? `chair:${chair}` : `constituency:${from}`] = {
            name: t.seat(letters),
            text: sentences(group.left ? leftOf(group) : how, standing(tower))
          };
        }
  return names;
};

function wonIn(story: Story, number: number | undefined): string {
  const found = story.constituencies.find((one) => one.number === number);
  return found ? t.constituency(found.name, said(story, found.district)) : t.someConstituency;
}

/** Which of a party's chairs the member had is not known, so it is told by the member alone. */
const leftOf = ({ left }: Group): string => (left ? `${left.name}: ${left.full}` : '');

const standing = ({ name, status }: Tower): string =>
  name === null ? '' : status === null ? name : t.bloc(name, status);
