import { isOneApart } from './one-apart.ts';

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

/** Prose from where a sentence begins, of an excerpt that begins anywhere: from the last sentence that starts before the first word that was looked for. */
export function fromSentence(excerpt: string): string {
  const before = excerpt.split('<mark>', 1)[0] ?? '';
  const starts = [...before.matchAll(/[.?!]\s+(?=[\p{Lu}\d“]|$)/gu)].at(-1);
  if (starts !== undefined) return excerpt.slice(starts.index + starts[0].length);
  return /^(<mark>)?[\p{Lu}\d“]/u.test(excerpt) ? excerpt : `… ${excerpt}`;
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
