import { parseHeaders } from '../../tools/headers.js';

/** The rules of the sample for Caddy: `header PATTERN NAME "VALUE"`, or a block of them for every path. */
export function caddyRules(sample: string) {
  const lines = sample.replace(/^\s*#.*$/gm, '');
  const everywhere = /^header \{\n(.*?)^\}/ms.exec(lines)?.[1] ?? '';
  const rules = [...everywhere.matchAll(/^\s+([\w-]+) "(.*)"$/gm)].map(
    ([, name, value]) => `/*\n  ${name}: ${value}`
  );
  for (const [, pattern, name, value] of lines.matchAll(/^header (\/\S*) ([\w-]+) "(.*)"$/gm))
    rules.push(`${pattern}\n  ${name}: ${value}`);
  return parseHeaders(rules.join('\n'));
}

/**
 * The headers that the sample for nginx sends for a path: its maps first take an entry that is the path
 * itself, then the first regular expression that fits, then the default; an empty header is not sent.
 */
export function nginxHeaders(sample: string, path: string): Record<string, string> {
  const lines = sample.replace(/^\s*#.*$/gm, '');
  const variables: Record<string, string> = {};
  for (const [, name = '', body = ''] of lines.matchAll(/^map \$uri \$(\w+) \{\n(.*?)^\}/gms)) {
    const entries = [...body.matchAll(/^\s+(\S+) "(.*)";$/gm)] as unknown as [
      string,
      string,
      string
    ][];
    const found =
      entries.find(([, key]) => key === path) ??
      entries.find(([, key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(path)) ??
      entries.find(([, key]) => key === 'default');
    variables[name] = found?.[2] ?? '';
  }
  const headers = [
    ...lines.matchAll(/^add_header ([\w-]+) (?:"(.*)"|\$(\w+))(?: always)?;$/gm)
  ].map(([, name = '', value, variable = '']) => [
    name.toLowerCase(),
    // Of what is found.
    value ?? variables[variable.replace(/_found$/, '')]
  ]);
  return Object.fromEntries(headers.filter(([, value]) => value)) as Record<string, string>;
}
