const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** A place in an order: a word up to "twelfth", then figures: "13th", "21st", "102nd". */
export function writeOrdinal(place: number): string {
  return words[place - 1] ?? `${place}${ending(place)}`;
}

/** The place that "fifth" or "5th" means; null for anything else, such as "5st". */
export function readOrdinal(text: string): number | null {
  const word = words.indexOf(text.toLowerCase());
  if (word >= 0) return word + 1;
  const [, digits, suffix] = /^([1-9]\d*)(st|nd|rd|th)$/.exec(text) ?? [];
  return digits !== undefined && suffix === ending(Number(digits)) ? Number(digits) : null;
}

function ending(place: number): string {
  if (place % 100 >= 11 && place % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th';
}
