/** Words that a reader takes in a minute. Source: Brysbaert, Journal of Memory and Language 109 (2019), 104047: 238 of plain English prose. */
const wordsAMinute = 238;

/** How long a text takes to read, in words: "4 minutes". */
export function writeMinutes(words: number): string {
  const minutes = Math.max(1, Math.round(words / wordsAMinute));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
