/** The first sentence of a step's words, without the numbers of its sources. */
export function firstSentence(step: ParentNode): string {
  const first = step.querySelector('.words p:not(.dateline, .hidden), .words blockquote');
  if (!first) return '';
  const words = first.cloneNode(true) as Element;
  for (const number of words.querySelectorAll('sup')) number.remove();
  const text = (words.textContent ?? '').replace(/\s+/g, ' ').trim();
  const language = document.documentElement.lang || undefined;
  const [sentence] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return sentence?.segment.trim() ?? '';
}
