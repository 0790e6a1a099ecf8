import type { Dataset } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import type { Objection, Rule } from './beside-figures.ts';
import { placesIn } from './places.ts';
import { blanked } from './sentence-list.ts';

/** Grades as they are named without a verb such as "judged", and in everyday words. */
const names: readonly [said: RegExp, grade: string][] = [
  [/\boutstanding\b|\b(?:top|highest|best) (?:grade|rating|mark)\b/gi, 'outstanding'],
  [/(?:^|[:;—] |\b(?:was|is|been|said|says|it|a|from|to) )good\b(?= (?:at last|again|in|by|since|service|to|for the first)|[.,]|$)/gi, 'good'],
  [/\brequires improvement\b/gi, 'requires improvement'],
  [
    /\binadequate\b|\b(?:lowest|bottom|worst) (?:grade|rating|mark)\b|\bfailed (?:its|the|an) inspection\b|\bfailed the (?:service|council|trust)\b/gi,
    'inadequate',
  ],
];
const passes = /\b(?:passed (?:its inspection|the (?:service|council|trust|inspection))|scraped a pass|got a pass|clean bill of health)\b/gi;
const denied =
  /\b(?:no longer|not|never|nobody|without|left|leave|leaves|escaped|above|below|than|until|before|after|since|short of|den(?:y|ied|ies)|whether|if|three|two|four|all|each|every|of the|grades?)\b[^.;:]{0,30}$/i;
const refused =
  /\b(?:never|stopped short of|den(?:y|ied|ies) that|no (?:inspection|report|inspectors?)|at no time|not once|(?:was|were) not|wasn’t|weren’t)\b[^.;:,]{0,40}$/i;
/** Parts that are graded, by their names in a sentence and in the record. */
const parts: readonly [said: RegExp, held: RegExp][] = [
  [/\bcare leavers?\b/i, /care.leavers/i],
  [/\badoption\b/i, /adoption/i],
  [/\b(?:leadership|leaders)\b/i, /leadership/i],
  [/\b(?:children in care|looked[- ]after children)\b/i, /in.care|looked.after/i],
];
const judged = /\b(?:judged|rated|graded)\s+(?:to be\s+)?(?:the\s+)?/i;

/** A grade that stands near one year has to be one that was given then; that of a part, the one that the part was given. */
export const gradeOfYear: Rule = ({ text, marks, block }, _facts, dataset) => {
  const free = blanked(
    text,
    marks.filter(({ directive }) => ['grade', 'figure', 'after', 'count'].includes(directive.name)),
  );
  const years = [...new Set([...free.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year))];
  if (block === 'tableCell' && /^\s*(?:outstanding|good|requires improvement(?: to be good)?|adequate|inadequate)\s*$/i.test(free))
    return [{ index: 0, reason: `found the grade "${free.trim()}" alone in a cell, expected :grade[${free.trim()}]{event=…}` }];
  const [year] = years;
  if (years.length !== 1 || year === undefined || otherPlace(free, dataset)) return [];
  const given = gradesOf(year, dataset);
  if (given.length === 0) return [];
  return [...namesIn(free, given), ...passesIn(free, given), ...partsIn(free, given)];
};

interface Given {
  aspect: string;
  grade: string;
}

function otherPlace(text: string, dataset: Dataset): boolean {
  return (
    /\b(?:councils|(?:another|other|no|each|which|that|a) council)\b/i.test(text) ||
    placesIn(text, dataset).some(({ place }) => /^E/.test(place) && place !== birmingham)
  );
}

function gradesOf(year: string, { events, judgements }: Dataset): Given[] {
  const own = events
    .filter(({ kind, start, published }) => kind === 'inspection' && (start?.startsWith(year) || published?.startsWith(year)))
    .flatMap(({ grades }) => Object.entries(grades));
  const record = judgements
    .filter(({ area, inspected, published }) => area === birmingham && (inspected?.startsWith(year) || published?.startsWith(year)))
    .flatMap(({ grades }) => Object.entries(grades));
  return [...own, ...record].map(([aspect, grade]) => ({ aspect, grade: grade.toLowerCase().replaceAll('-', ' ') }));
}

function namesIn(text: string, given: readonly Given[]): Objection[] {
  const overall = given.filter(({ aspect }) => /^overall$/i.test(aspect));
  return names.flatMap(([said, grade]) =>
    given.some((one) => one.grade.startsWith(grade))
      ? overall.length > 0 && overall.every((one) => one.grade.startsWith(grade))
        ? [...text.matchAll(said)].filter(({ index }) => refused.test(text.slice(0, index))).map((match) => objection(match.index, match[0], given))
        : []
      : [...text.matchAll(said)].filter(({ index }) => !denied.test(text.slice(0, index))).map((match) => objection(match.index, match[0], given)),
  );
}

function passesIn(text: string, given: readonly Given[]): Objection[] {
  return given.every(({ grade }) => grade !== 'inadequate') ? [] : [...text.matchAll(passes)].map((match) => objection(match.index, match[0], given));
}

/** "judged adoption inadequate", "care leavers were judged inadequate": the grade of that very part. */
function partsIn(text: string, given: readonly Given[]): Objection[] {
  const verb = judged.exec(text);
  if (verb === null) return [];
  const near = text.slice(Math.max(0, verb.index - 40), verb.index).replace(/^.*[,;:]/s, '') + text.slice(verb.index, verb.index + 40);
  const [part, another] = parts.filter(([said]) => said.test(near));
  const grade = /\b(outstanding|good|requires improvement|adequate|inadequate)\b/i.exec(text.slice(verb.index))?.[1]?.toLowerCase();
  if (part === undefined || another !== undefined || grade === undefined || denied.test(text.slice(0, verb.index))) return [];
  const own = given.filter(({ aspect }) => part[1].test(aspect));
  return own.some((one) => one.grade.startsWith(grade)) ? [] : [objection(verb.index, verb[0].trim(), own.length > 0 ? own : given)];
}

function objection(index: number, words: string, given: readonly Given[]): Objection {
  const grades = [...new Set(given.map(({ aspect, grade }) => `${grade} (${aspect})`))].slice(0, 6);
  return { index, reason: `found "${words}" beside its year, expected a grade that was given then: ${grades.join(', ')}` };
}
