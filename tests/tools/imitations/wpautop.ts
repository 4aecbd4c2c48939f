/**
 * An imitation of what WordPress does to the words of a classic post before it shows them, by its documented
 * behaviour (https://developer.wordpress.org/reference/functions/wpautop/): blank lines part paragraphs,
 * block elements part them too and get none of their own, a single line's end becomes a break, and
 * nothing is done within a tag or a script. No code of WordPress.
 */
const blocks =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary';
const block = `</?(?:${blocks})(?:\\s[^>]*)?>`;

export function wpautop(html: string): string {
  const held: string[] = [];
  const hold = (text: string) => `\ue000${held.push(text) - 1}\ue001`;
  const release = (text: string) => text.replace(/\ue000(\d+)\ue001/g, (_, at) => held[at] ?? '');
  const apart = html
    .replace(/<(script|style|pre)\b[^]*?<\/\1>/g, hold)
    // A line's end within a tag is no break.
    .replace(/<[^>]*\n[^>]*>/g, (tag) => tag.replaceAll('\n', ' '))
    .replace(new RegExp(`(<(?:${blocks})[\\s/>])`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</(?:${blocks})>)`, 'g'), '$1\n\n');
  const paragraphs = apart
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => `<p>${text.trim()}</p>\n`)
    .join('');
  return release(
    paragraphs
      .replace(/<p>\s*<\/p>/g, '')
      .replace(new RegExp(`<p>\\s*(${block})\\s*</p>`, 'g'), '$1')
      .replace(new RegExp(`<p>\\s*(${block})`, 'g'), '$1')
      .replace(new RegExp(`(${block})\\s*</p>`, 'g'), '$1')
      .replace(/(?<!<br \/>)\s*\n/g, '<br />\n')
      .replace(new RegExp(`(${block})\\s*<br />`, 'g'), '$1')
      .replace(/<\/p><br \/>/g, '</p>')
  );
}
