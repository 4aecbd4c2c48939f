import { data as t } from '../i18n';
import { formatNumber } from '../i18n/format';
import { bytesOf } from './bytes';
import type { ReleaseFile } from './types';

/** How large a file is, in whole kilobytes of 1000 bytes, at least one. */
export const sizeOf = ({ body }: Pick<ReleaseFile, 'body'>): string =>
  t.size(formatNumber(Math.max(1, Math.round(bytesOf(body()) / 1000))));
