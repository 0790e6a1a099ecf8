/** Words in quotation marks that are no document's own: the names of grades, and what our own pages call a verdict. */
const namesOnly =
  /^(?:requires improvement(?: to be good)?|good|outstanding|adequate|inadequate|staying safe|special measures|agrees|disagrees|not in our data set)$/i;

/**
 * What a text quotes, without the marks and the point or comma at the end.
 * Input: `It was “fragile and unsafe,” and “inadequate”.` Output: `fragile and unsafe`. Names of grades are left out.
 */
export function quotationsIn(text: string): { words: string; index: number }[] {
  return [...text.matchAll(/“([^”]*\p{L}[^”]*)”/gu)]
    .map((match) => ({ words: (match[1] ?? '').replace(/[.,;:!?…]+$/u, '').trim(), index: match.index }))
    .filter(({ words }) => !namesOnly.test(words));
}
