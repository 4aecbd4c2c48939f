import type { Life } from '../../story/types';

/** The key of a row of lives.csv in every picture. */
export const stretchId = ({
  person,
  state,
  fromEarliest
}: Pick<Life, 'person' | 'state' | 'fromEarliest'>): string =>
  `${person}:${state}:${fromEarliest}`.replaceAll(' ', '-');
