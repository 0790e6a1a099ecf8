import type { Correction } from '../dataset/corrections.ts';
import type { Dataset } from '../dataset/query.ts';
import { causeIn } from '../words/cause.ts';
import { numberFaults } from './record-numbers.ts';
import { sentenceAt } from './sentence.ts';
import { causesIn } from './sentences/causes.ts';
import { gradeOfYear } from './sentences/grade-years.ts';
import { ownOccasion } from './sentences/occasions.ts';
import { ownRole } from './sentences/people.ts';
import { type Sentence, sentencesOfField } from './sentences/sentence-list.ts';
import { statementsIn } from './sentences/statements.ts';
import { strangeNumerals } from './sentences/strange-numerals.ts';

/** A text of a record that a reader reads on some page. */
interface RecordText {
  /** File, entry and field: `data/events.json, monitoring-visit-3, summary`. */
  place: string;
  text: string;
  /** Event that it is of; null for none. */
  event: string | null;
  /** `claim` names something that is not to be said, `name` is a name that somebody else gave, `heading` may hold no cause at all. */
  kind: 'words' | 'heading' | 'name' | 'claim';
}

/**
 * Holds every text of the records to the rules of a sentence in prose; one line a fault.
 * Each record names its source, which stands for a citation: so words that state something may stand, and what is belied, or says why, may not.
 * Input: an event whose summary says "On Monday 12 December 2017". Output: `data/events.json, monitoring-visit-3, summary: "…": found Monday, expected Tuesday`.
 */
export function textFaultsOf(dataset: Dataset, corrections: readonly Correction[]): string[] {
  const faults = textsOf(dataset, corrections).flatMap((text) => sentencesOfField(text.text, 1, []).flatMap((sentence) => faultsOf(text, sentence, dataset)));
  return [...faults, ...numberFaults(dataset)];
}

function faultsOf({ place, event, kind }: RecordText, sentence: Sentence, dataset: Dataset): string[] {
  const line = (index: number, reason: string) => `${place}: "${sentenceAt(sentence.text, index)}": ${reason}`;
  const cause = kind === 'heading' ? causeIn(withoutTheirOwn(sentence.text)) : null;
  const rules = kind === 'name' ? [] : kind === 'claim' ? [strangeNumerals] : [strangeNumerals, causesIn, ownOccasion, gradeOfYear, ownRole];
  const own = { ...sentence, cited: kind === 'words' && event !== null };
  return [
    ...rules.flatMap((rule) => rule({ ...own, text: withoutTheirOwn(own.text) }, [], dataset)).map(({ index, reason }) => line(index, reason)),
    ...(cause === null ? [] : [line(0, `found "${cause}", expected a name that says no cause: what a figure counts shows no reason`)]),
    ...(kind === 'name' ? [] : statementsIn({ ...own, cited: false }, { dataset, facts: [], earlier: [], near: [], event, ofSource: true }))
      .filter(({ fault }) => fault !== null)
      .map(({ index, fault }) => line(index, fault ?? '')),
  ];
}

/** A sentence without what the count itself is of: an enquiry that led to a conference, a referral that led to an assessment. */
function withoutTheirOwn(text: string): string {
  return text.replace(/\b(?:enquiry that|referrals) led to\b/g, (words) => '□'.repeat(words.length));
}

function textsOf({ events, claims, sources, indicators, areas }: Dataset, corrections: readonly Correction[]): RecordText[] {
  const texts: RecordText[] = [];
  const add = (file: string, id: string, fields: Record<string, string | null | undefined>, more: Pick<RecordText, 'event' | 'kind'>) => {
    for (const [field, text] of Object.entries(fields)) if (text) texts.push({ place: `data/${file}, ${id}, ${field}`, text, ...more });
  };
  for (const { id, title, focus, summary, unknown, improved, concerns } of events) {
    add('events.json', id, { title }, { event: id, kind: 'heading' });
    add('events.json', id, { focus, summary, unknown }, { event: id, kind: 'words' });
    for (const { text } of improved) add('events.json', id, { improved: text }, { event: id, kind: 'words' });
    for (const { text } of concerns) add('events.json', id, { concerns: text }, { event: id, kind: 'words' });
  }
  for (const { id, event, measure, reason, comparator } of claims)
    add('claims.json', id, { measure, reason, comparator: comparator?.label }, { event, kind: 'words' });
  for (const { id, title, note } of sources) {
    add('sources.json', id, { title }, { event: null, kind: 'name' });
    add('sources.json', id, { note }, { event: null, kind: 'words' });
  }
  for (const { id, was, now, why } of corrections) {
    add('corrections.json', id, { was }, { event: null, kind: 'claim' });
    add('corrections.json', id, { now, why }, { event: null, kind: 'words' });
  }
  for (const { id, title, short, question, unit, counted, definition, caution, doNotClaim, breaks, caveats } of indicators) {
    const file = `indicators/${id}.json`;
    add(file, id, { title, short, question }, { event: null, kind: 'heading' });
    add(file, id, { definition, caution }, { event: null, kind: 'words' });
    add(file, id, { unit: unit.name.replace(/^% /, ''), numerator: counted.numerator, denominator: counted.denominator }, { event: null, kind: 'words' });
    for (const text of doNotClaim) add(file, id, { doNotClaim: text }, { event: null, kind: 'claim' });
    for (const { text } of [...breaks, ...caveats]) add(file, id, { notes: text }, { event: null, kind: 'words' });
  }
  for (const { code, name } of areas) add('areas.json', code, { name }, { event: null, kind: 'heading' });
  return texts;
}
