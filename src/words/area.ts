/** The name of a council within a sentence: "Herefordshire, County of" is Herefordshire. */
export function shortName(name: string): string {
  return name.replace(/, (?:City|County) of$/, '');
}
