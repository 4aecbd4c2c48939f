const ones = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen'
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const GREATEST_IN_WORDS = 120;

const words = new Map(
  Array.from({ length: GREATEST_IN_WORDS + 1 }, (_, number) => [inWords(number), number])
);

/** A number as it may be written in the story. */
export interface WrittenNumber {
  readonly value: number;
  readonly percent: boolean;
}

/** Reads `1,209,192`, `47.75 %` or `forty-seven` (to one hundred and twenty); else `null`. */
export function readNumber(text: string): WrittenNumber | null {
  const spelled = words.get(text.trim().toLowerCase().replace(/\s+/g, ' '));
  if (spelled !== undefined) return { value: spelled, percent: false };
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\s?%)?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '', decimals = '', percent] = match;
  return { value: Number(whole.replaceAll(',', '') + decimals), percent: percent !== undefined };
}

function inWords(number: number): string {
  if (number < 20) return ones[number] ?? '';
  if (number < 100) {
    const ten = tens[Math.floor(number / 10) - 2] ?? '';
    return number % 10 === 0 ? ten : `${ten}-${ones[number % 10]}`;
  }
  const rest = number % 100;
  return rest === 0 ? 'one hundred' : `one hundred and ${inWords(rest)}`;
}
