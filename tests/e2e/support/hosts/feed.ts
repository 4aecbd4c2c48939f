import { Parser } from 'htmlparser2';

/** What a strict feed reader or mail program leaves in place. */
const tags = ['section', 'h2', 'h3', 'p', 'a', 'img', 'blockquote', 'em', 'strong', 'b', 'i', 'br'];
const attributes = ['href', 'src', 'alt', 'width', 'height'];

/** The steps after a feed reader has had them: plain tags, plain attributes, pictures as pixels. */
export function plainSteps(html: string): string {
  let plain = '';
  const escape = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const parser = new Parser({
    onopentag(name, given) {
      if (!tags.includes(name)) return;
      const kept = Object.entries(given)
        .filter(([attribute]) => attributes.includes(attribute))
        .map(([attribute, value]) => ` ${attribute}="${escape(value)}"`);
      plain += `<${name}${kept.join('')}>`;
    },
    ontext: (text) => (plain += escape(text)),
    onclosetag(name, implied) {
      if (tags.includes(name) && !(implied && ['img', 'br'].includes(name))) plain += `</${name}>`;
    }
  });
  parser.end(html);
  // Mail programs show no SVG; every still has its likeness in pixels.
  return plain.replaceAll(/(stills\/[\w-]+)\.svg"/g, '$1.png"');
}
