import { language } from 'virtual:story';
import type { Handle } from '@sveltejs/kit';

/** Every page says its language, and which way its script runs. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%language%', `lang="${language.lang}" dir="${language.dir}"`)
  });
