/** The sentences of a text: each ends with a full stop, a question mark or an exclamation mark before a space and a capital or a digit. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]) (?=[\p{Lu}\p{N}])/u);
}
