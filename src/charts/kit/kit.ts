import type { Dataset } from '../../dataset/query.ts';
import { spreadPeriods, spreadRows } from '../spread/rows.ts';
import { trendRows } from '../trend/rows.ts';
import { readAloud } from './checked-prose.ts';
import { writeCredit, writeLicence } from './credit.ts';
import { trendQuestions } from './questions.ts';
import { recordWords } from './sentences-of-record.ts';
import {
  countsSentence,
  gapSentence,
  type KitSentence,
  movedSentence,
  neighboursSentence,
  nowSentence,
  placeSentence,
  rangeSentence,
} from './sentences-of-trend.ts';

/** What has to be known of a chart to write its kit. */
export interface KitSubject {
  id: string;
  kind: string;
  /** Indicator it draws; null for charts of something else. */
  indicator: string | null;
  title: string;
  caution: string;
  source: string;
}

/** The words that go with a chart to somebody who has an hour: all made from its rows. */
export interface Kit {
  /** What the picture shows, for those who cannot see it. */
  alt: string;
  /** At most fifty words. */
  caption: string;
  /** Three sentences that may be used as they stand, each with what has to go with it. */
  sentences: KitSentence[];
  /** To ask the council. */
  questions: string[];
  credit: string;
  licence: string;
}

/** What the drawing of each kind is called. */
const forms: Record<string, string> = {
  trend: 'Line chart',
  spread: 'A dot for each council',
  gap: 'Chart of two lines and the space between them',
  share: 'Squares of a hundred',
  judgements: 'Chart of grades',
  timeline: 'Timeline',
  concerns: 'Grid',
};

const longest = 50;

/** The kit of a chart as it is read. */
export function kitOf(dataset: Dataset, subject: KitSubject): Kit {
  const checked = checkedKit(dataset, subject);
  const sentences = checked.sentences.map(({ text, caveat }) => ({ text: readAloud(text), caveat }));
  const credit = writeCredit(dataset, subject);
  return {
    alt: `${formOf(dataset, subject)}. ${named(subject, sentences[0]?.text ?? '')}`,
    caption: captionOf(subject, sentences),
    sentences,
    questions: checked.questions.map(readAloud),
    credit,
    licence: writeLicence(dataset, subject),
  };
}

/** The sentences and questions of a chart in checked prose; those of the record, which have no indicator to be proved by, as they are read. */
export function checkedKit(dataset: Dataset, { kind, indicator }: Pick<KitSubject, 'kind' | 'indicator'>): Pick<Kit, 'sentences' | 'questions'> {
  if (indicator === null) return recordWords[kind]?.(dataset) ?? { sentences: [], questions: [] };
  const trend = trendRows(dataset, indicator);
  const spread = spreadPeriods(dataset, indicator).length > 0 ? spreadRows(dataset, indicator) : null;
  const ways: Record<string, () => KitSentence | null> = {
    now: () => nowSentence(trend),
    moved: () => movedSentence(trend),
    place: () => spread && placeSentence(spread),
    neighbours: () => spread && neighboursSentence(spread),
    gap: () => gapSentence(trend),
    range: () => rangeSentence(trend),
    counts: () => countsSentence(trend),
  };
  const found = (orders[kind] ?? [])
    .map((way) => ways[way]?.() ?? null)
    .filter((sentence) => sentence !== null)
    .slice(0, 3);
  return { sentences: found, questions: trendQuestions(trend) };
}

/** Which sentences fit which kind of chart, the first three that can be written. */
const orders: Record<string, string[]> = {
  trend: ['now', 'moved', 'place', 'neighbours', 'counts', 'range'],
  spread: ['place', 'neighbours', 'now', 'counts', 'range'],
  gap: ['gap', 'moved', 'now'],
  share: ['now', 'counts', 'place', 'neighbours', 'moved'],
};

/** A trend with one period is drawn as the spread of councils in it. */
function formOf(dataset: Dataset, { kind, indicator }: KitSubject): string {
  const once = kind === 'trend' && indicator !== null && trendRows(dataset, indicator).rows.length === 1;
  return forms[once ? 'spread' : kind] ?? 'Chart';
}

/** A sentence that names its subject; those of the record do not begin with the title. */
function named({ title, indicator }: KitSubject, sentence: string): string {
  return indicator === null ? `${title}. ${sentence}` : sentence;
}

/** The first sentence and the source, or the shortest of them where that is too long. */
function captionOf({ source }: KitSubject, sentences: readonly KitSentence[]): string {
  const captions = sentences.map(({ text }) => `${text} Source: ${source.split('. ')[0]}.`);
  return captions.find((text) => countWords(text) <= longest) ?? captions.sort((a, b) => countWords(a) - countWords(b))[0] ?? '';
}

/** Words of a text, as newsrooms count them: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
