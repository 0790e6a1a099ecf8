import type { Dataset } from '../../dataset/query.ts';
import { readCardinal } from '../../words/cardinal.ts';
import { recordCounts } from '../answers/record-counts.ts';
import { datesIn, daysAsCounts, timesAsScores, yearsAsCounts } from './dates.ts';
import type { Fact } from './fact.ts';
import { gradesIn } from './grades.ts';
import { blanked, freeWords, type Sentence } from './sentence-list.ts';
import { seriesWordsIn } from './series.ts';
import type { Proof, Statement } from './statement.ts';
import { subjectsIn } from './subjects.ts';
import { talk } from './talk.ts';
import { turns } from './turns.ts';
import { stating } from './word-lists.ts';

/** What the statements of a sentence may lean on beside itself. */
export interface Setting {
  dataset: Dataset;
  facts: readonly Fact[];
  /** Facts of the sentences before it in its document, the last first. */
  earlier: readonly Fact[];
  /** Facts of the three sentences before it. */
  near: readonly Fact[];
  /** Event that the document is about. */
  event: string | null;
  /** Whether its document names the law or the source that all of it comes from, as an entry of the glossary does. */
  ofSource: boolean;
}

/** A law or a source of an entry says what a word means, and nothing of what is so in one place or another. */
const ofPlaces = /\b(?:half of councils|Birmingham)\b/;

/** All statements of a sentence: those of its directives, and those of its free words. */
export function statementsIn(sentence: Sentence, setting: Setting): Statement[] {
  const free = freeWords(sentence);
  const worded = [
    ...spoken(free, setting),
    ...series(free, setting),
    ...dates(free, setting),
    ...grades(sentence, setting),
    ...names(free, setting),
    ...quotations(free),
  ];
  // The subject is asked for only where no word says what is stated.
  const bare = worded.some(({ kind, proof }) => kind !== 'date' && proof === 'nothing') ? worded : [...worded, ...subjects(sentence, free, setting)];
  const asks = /^(?:Whether|Why|How)\b/.test(free);
  const fallback: Proof = sentence.cited || (setting.ofSource && !ofPlaces.test(free)) ? 'citation' : 'nothing';
  return [
    ...proved(sentence),
    ...withoutOverlap(bare)
      // "Whether it fell" states nothing.
      .filter(({ kind }) => !(asks && kind === 'comparison'))
      .map((statement) => (statement.proof === 'nothing' ? { ...statement, proof: fallback } : statement)),
  ];
}

function proved({ marks }: Sentence): Statement[] {
  return marks.flatMap(({ directive, attributes, text, start }) => {
    const kind = directive.states;
    return kind === null
      ? []
      : [{ kind, words: text, index: start, proof: attributes.claim === undefined ? 'data' : 'document', fault: null } satisfies Statement];
  });
}

/** Words of the lists, some of which the machine can prove by itself: what a figure is called, years between figures, counts of our own record. */
function spoken(free: string, setting: Setting): Statement[] {
  return [...stating, ...turns, ...talk].flatMap(({ kind, words }) =>
    [...free.matchAll(words)].map((match) => {
      const found = match[0].trim();
      const proof: Proof =
        kind === 'quantity' && (isName(found, setting) || isSpan(found, free.slice(match.index + match[0].length), setting) || isCount(found, setting))
          ? 'data'
          : 'nothing';
      return { kind, words: found, index: match.index, proof, fault: null };
    }),
  );
}

/** What a sentence without any figure is about, where no figure stands just before it either. */
function subjects({ marks }: Sentence, free: string, { near, facts, dataset }: Setting): Statement[] {
  const isProved = facts.length > 0 || near.length > 0 || marks.some(({ directive }) => !['cite', 'term', 'plain'].includes(directive.name));
  return isProved ? [] : subjectsIn(free, dataset).map((subject) => ({ ...subject, proof: 'nothing', fault: null }));
}

function series(free: string, { facts }: Setting): Statement[] {
  return seriesWordsIn(free, facts)
    .filter(({ fault }) => fault !== undefined)
    .map(({ words, index, fault }) => ({
      kind: 'comparison',
      words,
      index,
      proof: 'data',
      fault: fault ? `found ${fault.found}, expected ${fault.expected}` : null,
    }));
}

function dates(free: string, { dataset }: Setting): Statement[] {
  const named = datesIn(free, dataset).map(
    ({ words, index, known, fault }): Statement => ({ kind: 'date', words, index, proof: known ? 'data' : 'nothing', fault }),
  );
  const counts = [...yearsAsCounts(free), ...timesAsScores(free), ...daysAsCounts(free)].map(
    ({ words, index }): Statement => ({
      kind: 'quantity',
      words,
      index,
      proof: 'nothing',
      fault: `found ${words} where no word makes it a year or a time, expected one such as "in", or a checked figure`,
    }),
  );
  return [...named, ...counts];
}

function grades({ text, marks, cited }: Sentence, { dataset, event }: Setting): Statement[] {
  const free = blanked(
    text,
    marks.filter(({ directive }) => directive.name === 'grade'),
  );
  // What came after a grade names it: the figure is of the very councils that were given it.
  const followed = marks.flatMap(({ directive, attributes }) => (directive.name === 'after' ? [(attributes.grade ?? 'inadequate').replace('-', ' ')] : []));
  return gradesIn(free, dataset, event).map(({ words, index, fault }) => {
    const proved = fault === null || (fault === undefined && followed.some((grade) => words.toLowerCase().includes(grade)));
    // A document that is cited may speak of the grade of a part that the record does not hold.
    return { kind: 'grade', words, index, proof: proved ? 'data' : 'nothing', fault: cited || proved ? null : (fault ?? null) };
  });
}

/** Inspectors who are named have to be those of an event. */
function names(free: string, { dataset }: Setting): Statement[] {
  const known = dataset.events.flatMap(({ inspectors }) => inspectors.map((name) => name.replace(/ \(.*\)$/, '')));
  return [...free.matchAll(/\b(?:inspectors?|inspection was led|visit was led|led by)\b[^.;]{0,24}?((?:Sir |Dame )?\p{Lu}[\p{Ll}’]+ \p{Lu}[\p{L}’]+)/gu)]
    .filter((match) => !/^(?:Birmingham|Ofsted|Children|The|In)\b/.test(match[1] ?? ''))
    .map((match) => ({ kind: 'name', words: match[1] ?? '', index: match.index, proof: known.includes(match[1] ?? '') ? 'data' : 'nothing', fault: null }));
}

function quotations(free: string): Statement[] {
  return [...free.matchAll(/“[^”]*[\p{L}][^”]*”/gu)]
    .filter(([words]) => words.split(/\s+/).length >= 5 && !/^“requires improvement/i.test(words))
    .map((match) => ({ kind: 'quotation', words: match[0], index: match.index, proof: 'nothing', fault: null }));
}

/** "Three months or less" is part of what a figure near it is called. */
function isName(words: string, { facts, earlier, dataset }: Setting): boolean {
  const near = [...facts, ...earlier.slice(0, 6)];
  const said = simple(words);
  return near.some(({ indicator, claim }) => {
    const own = claim === null ? indicator : (dataset.indicators.find(({ id }) => id === claim.match?.indicator) ?? null);
    const names = [own?.title, own?.definition, own?.question, own?.unit.name, own?.counted.numerator, own?.counted.denominator, claim?.measure].join(' ');
    return (
      simple(names).includes(said) ||
      (/^\d/.test(said) &&
        said.split(' ').every((word) =>
          simple(names)
            .split(/[^\p{L}\p{N}-]+/u)
            .includes(word),
        ))
    );
  });
}

/** Words as they are compared: small, a number as digits, no hyphen. */
function simple(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{L}]+/gu, (word) => {
      const number = readCardinal(word);
      return number === null || word === 'no' || word === 'none' ? word : String(number);
    })
    .replace(/-/g, ' ');
}

/** "Two years later": the years between a figure of the sentence and one before it. */
function isSpan(words: string, after: string, { facts, earlier }: Setting): boolean {
  const [, number = ''] = /^(\S+) years?$/i.exec(words) ?? [];
  const span = readCardinal(number);
  if (span === null || !/^\s+(?:later|before|earlier|on|ago)\b/i.test(after)) return false;
  const years = (all: readonly Fact[]) => all.flatMap(({ periods }) => periods.map((period) => Number(period.slice(0, 4))));
  return years(facts).some((year) => [...years(facts), ...years(earlier.slice(0, 8))].some((other) => Math.abs(other - year) === span));
}

const ofRecord: readonly [words: RegExp, count: string][] = [
  [/^(\S+) (?:monitoring )?visits?$/i, 'monitoring-visits'],
  [/^(\S+) (?:statistical )?(?:neighbours|councils)$/i, 'neighbours'],
  [/^(\S+) (?:full )?inspections?$/i, 'inspections'],
  [/^(\S+) documents$/i, 'documents'],
  [/^(\S+) concerns$/i, 'concerns'],
  [/^(\S+) claims$/i, 'claims'],
  [/^(\S+) indicators$/i, 'indicators'],
];

function isCount(words: string, { dataset }: Setting): boolean {
  return ofRecord.some(([pattern, count]) => {
    const number = pattern.exec(words)?.[1];
    return number !== undefined && readCardinal(number) === recordCounts(dataset)[count];
  });
}

/** One statement for words that several lists hold: the one that is proved or belied, or the longest. */
function withoutOverlap(statements: readonly Statement[]): Statement[] {
  const rank = ({ fault, proof, words }: Statement) => (fault !== null ? 2000 : proof === 'data' ? 1000 : 0) + words.length;
  const sorted = [...statements].sort((a, b) => rank(b) - rank(a));
  const kept: Statement[] = [];
  for (const one of sorted) {
    const overlaps = kept.some(
      (other) => one.kind === other.kind && one.index < other.index + other.words.length && other.index < one.index + one.words.length,
    );
    if (!overlaps) kept.push(one);
  }
  return kept.sort((a, b) => a.index - b.index);
}
