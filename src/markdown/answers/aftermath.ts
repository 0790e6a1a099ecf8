import { area, type Dataset, indicator } from '../../dataset/query.ts';
import type { Indicator } from '../../dataset/schema.ts';
import { type Aftermath, aftermathOf, changeAround } from '../../statistics/aftermath/aftermath.ts';
import { cameBack, type Episode, episodesOf } from '../../statistics/aftermath/episodes.ts';
import { halfTime, kaplanMeier } from '../../statistics/aftermath/kaplan-meier.ts';
import { spellOf } from '../../statistics/aftermath/lasting.ts';
import { followed, gapAt, pathAround, type Year } from '../../statistics/aftermath/paths.ts';
import { isClear, type Summary } from '../../statistics/aftermath/student.ts';
import { clearAfter, comparedGrades, triedAfter } from '../../statistics/aftermath/tried.ts';
import { variants } from '../../statistics/aftermath/variants.ts';
import { shortName } from '../../words/area.ts';
import { writeList } from '../../words/list.ts';
import { writeNumber } from '../../words/number.ts';
import { type Attributes, NotSo } from '../directive.ts';
import { type Answer, amount, countForm, type Form } from './amount.ts';
import { between, firmness, signed } from './directed.ts';

type Grade = (typeof comparedGrades)[number];

/** What can be said of what came after a grade. */
export interface AfterPart {
  answer: Answer;
  /** What it is, for the note on the page. */
  name: string;
}

const yearsForm: Form = { before: '', after: [' years'] };

/** Parts that are counted from the reports alone, by the word in `part`. */
export const countedParts: Readonly<Record<string, (dataset: Dataset, grade: Grade) => AfterPart>> = {
  episodes: (dataset, grade) => counted(given(dataset, grade).length, 'reports that newly gave the grade'),
  councils: (dataset, grade) => counted(new Set(given(dataset, grade).map((episode) => episode.area)).size, 'councils newly given the grade'),
  left: (dataset, grade) => counted(given(dataset, grade).filter(({ left }) => left !== null).length, 'times the grade was left again'),
  staying: (dataset, grade) => counted(given(dataset, grade).filter(({ left }) => left === null).length, 'times no other grade is held'),
  back: (dataset, grade) => counted(cameBack(given(dataset, grade)).length, 'councils that came back to the grade'),
  returned: returnedPart,
  'half-life': halfLife,
  tried: (dataset, grade) => counted(triedAfter(dataset, grade).length, 'indicators with twelve reports or more to follow'),
  moved: (dataset, grade) => counted(clearAfter(triedAfter(dataset, grade)).length, 'indicators that moved beyond what chance alone could do'),
};

/** Parts of an indicator, by the word in `part`. */
export const followedParts: Readonly<Record<string, (question: AfterQuestion) => AfterPart>> = {
  gap: (question) => {
    const { mean } = meanIn(question);
    return { answer: signed(mean, question.indicator, ['above', 'below']), name: `mean beside the middle council, year ${writeNumber(yearOf(question), 0)}` };
  },
  change: (question) => ({ answer: signed(changeOf(question).mean, question.indicator, ['up', 'down']), name: `mean change ${spanOf(question)}` }),
  median: (question) => ({
    answer: signed(changeOf(question).median, question.indicator, ['up', 'down']),
    name: `change in the middle of them ${spanOf(question)}`,
  }),
  interval: (question) => ({ answer: between(summaryOf(question), question.indicator), name: '95% interval of the mean' }),
  reports: (question) => counted(summaryOf(question).n, 'reports followed'),
  up: (question) => {
    const { up, n } = changeOf(question);
    const alone = counted(up, 'times the figure rose against the middle council').answer;
    return {
      answer: { expected: `${up} of ${n}`, accepts: (text) => alone.accepts(text.replace(new RegExp(` of (the )?${n}$`), '')) },
      name: 'times the figure rose',
    };
  },
  firm: (question) => ({ answer: firmness(isClear(changeOf(question))), name: 'whether chance alone could have made it' }),
  path: (question) => {
    const { dataset, attributes } = question;
    const council = area(dataset, attributes.required('in'));
    const gap = gapAt(pathAround(dataset, question.indicator.id, { area: council.code, published: attributes.required('report') }), yearOf(question));
    if (gap === undefined) throw new NotSo(`found no figure of ${council.name} in that year, expected one`);
    return { answer: signed(gap, question.indicator, ['above', 'below']), name: `${council.name} beside the middle council` };
  },
};

/** A question about what came after a grade in one indicator. */
export interface AfterQuestion {
  dataset: Dataset;
  indicator: Indicator;
  grade: Grade;
  attributes: Attributes;
}

/** What an `:after` asks for, answered. Throws NotSo or UnknownName. */
export function afterPartOf(dataset: Dataset, attributes: Attributes): AfterPart & { indicator: Indicator | null; grade: Grade } {
  const grade = oneOf(comparedGrades, attributes.optional('grade') ?? 'inadequate', 'grade');
  const part = attributes.required('part');
  const id = attributes.optional('of');
  if (id === null) return { ...known(countedParts, part)(dataset, grade), indicator: null, grade };
  const question = { dataset, indicator: indicator(dataset, id), grade, attributes };
  return { ...known(followedParts, part)(question), indicator: question.indicator, grade };
}

function given(dataset: Dataset, grade: Grade): Episode[] {
  return episodesOf(dataset).filter((episode) => episode.grade === grade);
}

/** The names of the councils that came back, in any order. */
function returnedPart(dataset: Dataset, grade: Grade): AfterPart {
  const names = cameBack(given(dataset, grade))
    .map((code) => shortName(area(dataset, code).name))
    .sort();
  const sorted = (text: string) => text.split(/, | and /).sort();
  return {
    answer: { expected: writeList(names), accepts: (text) => names.length > 0 && sorted(text).join('|') === names.join('|') },
    name: 'councils that came back to the grade',
  };
}

function halfLife(dataset: Dataset, grade: Grade): AfterPart {
  const half = halfTime(kaplanMeier(given(dataset, grade).map(spellOf)));
  if (half === null) throw new NotSo(`found a half-life, expected none: more than half are still ${grade}`);
  return { answer: amount(half, 1, yearsForm), name: 'years within which half had left the grade (Kaplan and Meier’s estimate)' };
}

function aftermathFor({ dataset, indicator: { id }, grade, attributes }: AfterQuestion): Aftermath {
  const name = attributes.optional('variant');
  const choice = name === null ? {} : variants[oneOf(Object.keys(variants) as (keyof typeof variants)[], name, 'variant')];
  const found = aftermathOf(dataset, id, grade, choice);
  if (found === null) throw new NotSo(`found fewer than twelve reports that can be followed (${id}, after ${grade}), expected twelve or more`);
  return found;
}

function yearOf({ attributes }: AfterQuestion): Year {
  return followed[followed.map(String).indexOf(oneOf(followed.map(String), attributes.required('year'), 'year'))] as Year;
}

function meanIn(question: AfterQuestion): Summary {
  const year = yearOf(question);
  const found = aftermathFor(question).means.find((mean) => mean.year === year);
  if (found === undefined) throw new NotSo(`found no figure in year ${year}, expected one`);
  return found;
}

/** The change from the year before the report to year 1, unless `to` says 3; or the one from `from` to `to`, of all that have both. */
function changeOf(question: AfterQuestion): Summary {
  const {
    dataset,
    indicator: { id },
    grade,
    attributes,
  } = question;
  const to = attributes.optional('to') ?? '1';
  const from = attributes.optional('from');
  if (from === null) {
    const { changeTo1, changeTo3 } = aftermathFor(question);
    const found = oneOf(['1', '3'], to, 'to') === '1' ? changeTo1 : changeTo3;
    if (found === null) throw new NotSo('found no change to year 3 in the wider panel, expected to=1');
    return found;
  }
  const [first, last] = [from, to].map((text) => Number(oneOf(followed.map(String), text, 'year'))) as [Year, Year];
  const found = changeAround(dataset, id, grade, { from: first, to: last });
  if (found === null) throw new NotSo(`found fewer than twelve reports that can be followed (${id}, after ${grade}), expected twelve or more`);
  return found;
}

function summaryOf(question: AfterQuestion): Summary {
  return question.attributes.optional('year') === null ? changeOf(question) : meanIn(question);
}

function spanOf({ attributes }: AfterQuestion): string {
  return `from year ${(attributes.optional('from') ?? '-1').replace('-', '−')} to ${(attributes.optional('to') ?? '1').replace('-', '−')}`;
}

function counted(count: number, name: string): AfterPart {
  return { answer: amount(count, 0, countForm), name };
}

function known<T>(parts: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (found === undefined) throw new NotSo(`unknown part "${name}": expected one of ${Object.keys(parts).join(', ')}`);
  return found;
}

function oneOf<T extends string>(choices: readonly T[], text: string, name: string): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new NotSo(`unknown ${name} "${text}": expected one of ${choices.join(', ')}`);
  return found;
}
