const words = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
  ' ',
);

/** The number that "four" or "none" means, up to twenty; null for anything else. Figures are read by whoever knows their precision. */
export function readCardinal(text: string): number | null {
  const word = text.toLowerCase();
  const found = word === 'none' || word === 'zero' ? 0 : words.indexOf(word);
  return found >= 0 ? found : null;
}

/** A small whole number as a word, from "no" to "twenty"; larger ones in figures. */
export function writeCardinal(count: number): string {
  return words[count] ?? String(count);
}
