/**
 * A text as it is compared with another: small letters, one kind of quotation mark and of dash, one space between words.
 * Input: `Children’s  “needs”, cross-\nagency`. Output: `children's "needs", cross-agency`.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
    .replace(/-\s+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where words stand in a text that is plain already, as whole words; -1 where they do not. */
export function placeOf(words: string, text: string): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
