import { Parser } from 'htmlparser2';

/**
 * HTML as a site leaves it that trusts only some tags, each with some attributes. Words stay, whatever
 * they stood in.
 */
export function keepTags(
  html: string,
  allowed: Readonly<Record<string, readonly string[]>>
): string {
  let plain = '';
  const escape = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const parser = new Parser({
    onopentag(name, given) {
      const attributes = allowed[name];
      if (!attributes) return;
      const kept = Object.entries(given)
        .filter(([attribute]) => attributes.includes(attribute))
        .map(([attribute, value]) => ` ${attribute}="${escape(value)}"`);
      plain += `<${name}${kept.join('')}>`;
    },
    ontext: (text) => (plain += escape(text)),
    onclosetag(name, implied) {
      if (name in allowed && !(implied && ['img', 'br'].includes(name))) plain += `</${name}>`;
    }
  });
  parser.end(html);
  return plain;
}
