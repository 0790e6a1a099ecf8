/** What people call things, and what this site calls them. */
const synonyms: Readonly<Record<string, string>> = {
  kid: 'child',
  kids: 'children',
  brum: 'Birmingham',
  died: 'death',
  dead: 'death',
  killed: 'death',
  deaths: 'death',
  foster: 'fostering',
  lac: 'looked after',
  cp: 'child protection',
  ehcp: 'special needs',
  send: 'special needs',
  temps: 'agency',
  workload: 'caseloads',
  cuts: 'spending',
  money: 'spending',
  inspector: 'inspection',
  inspectors: 'inspection',
};

/** Words too short or too common to be told apart. */
const fewest = 4;

/** Another word for one that a reader typed; null where it is this site's own. */
export function synonymOf(word: string): string | null {
  const found = synonyms[word.toLowerCase()];
  return found === undefined || found === word ? null : found;
}

/** The word of a list that is one letter away from a word: one more, one less, another one, or two changed about; null where none is. */
export function nearWord(word: string, words: readonly string[]): string | null {
  const small = word.toLowerCase();
  if (small.length < fewest || words.includes(small)) return null;
  return words.find((other) => other.length >= fewest && isOneApart(small, other)) ?? null;
}

function isOneApart(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > 1) return false;
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  const [a, b] = [first.slice(start), second.slice(start)];
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped;
}

const kinds: Readonly<Record<string, string>> = {
  stories: 'Story',
  visits: 'Monitoring visit',
  inspections: 'Inspection',
  concerns: 'Concern',
  indicators: 'Indicator',
  councils: 'Council',
  claims: 'Claim ledger',
  glossary: 'Glossary',
  timeline: 'Timeline',
  data: 'Data',
  embed: 'Chart to embed',
  about: 'About this site',
};

/** What kind of page an address leads to; `base` is the folder of the site. */
export function kindOf(address: string, base: string): string {
  const path = address.startsWith(base) ? address.slice(base.length) : address;
  return kinds[path.replace(/^\//, '').split('/')[0] ?? ''] ?? 'Page';
}
