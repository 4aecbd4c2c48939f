import { absolute } from '../article/site';
import { data as t } from '../i18n';
import { formatDate } from '../i18n/format';
import type { Story } from '../story/types';

/** How to cite a part of the data, in one line; its address stands there where it is known. */
export function citationOf(title: string, path: string, { meta }: Pick<Story, 'meta'>): string {
  const { byline, headline, edition, updated } = meta;
  return t.citation(byline, title, headline, edition, formatDate(updated), absolute(path));
}
