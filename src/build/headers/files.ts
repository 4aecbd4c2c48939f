import { caddyHeaders, nginxHeaders, staticHeaders } from './formats';
import { rules } from './rules';

/** The three files that say the same, each in the words of those who read it, by their paths. The first is published. */
export const headerFiles: Readonly<Record<string, string>> = {
  'static/_headers': staticHeaders(rules),
  'servers/Caddyfile': caddyHeaders(rules),
  'servers/nginx.conf': nginxHeaders(rules)
};
