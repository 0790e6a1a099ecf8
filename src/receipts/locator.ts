/**
 * Places of a document that a locator names, by the keys under which `placesIn` keeps them; null where it names none that can be looked up.
 * Input: `paras 5 to 7 of the article`. Output: `para 5`, `para 6`, `para 7`.
 * Input: `Overview; Findings, para 8`. Output: `overview`, `findings, para 8`.
 */
export function placesNamed(locator: string): string[] | null {
  const parts = locator
    .replace(/ of the (?:article|list)(?:, the first after the list)?$/, '')
    .split(/; |(?:,? and |, )(?=(?:paras?|pages?|bullets?|notes?) )/);
  const found: string[] = [];
  let section = '';
  for (const part of parts) {
    const numbered = /^(para|page|bullet|note)s? (\d.*)$/.exec(part);
    if (numbered !== null) {
      const [, kind = '', list = ''] = numbered;
      const numbers = numbersIn(list);
      if (numbers === null) return null;
      const within = kind === 'para' ? section : kind === 'note' ? (found.pop() ?? '') : '';
      found.push(...numbers.map((number) => `${within === '' ? '' : `${within}, `}${kind} ${number}`));
    } else if (/^(?:\p{Lu}[\p{L} ]+|opening)$/u.test(part)) {
      section = part.toLowerCase();
      if (!locator.includes(`${part}, para`)) found.push(section);
    } else if (part !== 'introduction' && part !== 'summary') return null;
  }
  return found.length > 0 ? found : null;
}

/** `22, 23 and 110`, or `18 to 26 and 110`, as numbers; null for anything else. */
function numbersIn(list: string): number[] | null {
  const pieces = list.split(/, | and /).map((piece) => /^(\d+)(?: to (\d+))?$/.exec(piece));
  if (pieces.some((piece) => piece === null)) return null;
  return pieces.flatMap((piece) => {
    const [first, last] = [Number(piece?.[1]), Number(piece?.[2] ?? piece?.[1])];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
