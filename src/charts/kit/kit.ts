import type { Dataset } from '../../dataset/query.ts';
import type { Chart, KitSentence, KitWords, SentenceName } from '../chart.ts';
import { spreadPeriods, spreadRows } from '../spread/rows.ts';
import { trendRows } from '../trend/rows.ts';
import { readAloud } from './checked-prose.ts';
import { writeCredit, writeLicence } from './credit.ts';
import { trendQuestions } from './questions.ts';
import { countsSentence, gapSentence, movedSentence, neighboursSentence, nowSentence, placeSentence, rangeSentence } from './sentences.ts';

/** The words that go with a chart to somebody who has an hour: all made from its rows. */
export interface Kit extends KitWords {
  /** What the picture shows, for those who cannot see it. */
  alt: string;
  /** At most fifty words. */
  caption: string;
  credit: string;
  licence: string;
}

const longest = 50;

/** The kit of a chart as it is read. */
export function kitOf(dataset: Dataset, chart: Chart): Kit {
  const checked = checkedKit(dataset, chart);
  const sentences = checked.sentences.map(({ text, caveat }) => ({ text: readAloud(text), caveat }));
  return {
    alt: `${chart.form}. ${named(chart, sentences[0]?.text ?? '')}`,
    caption: captionOf(chart, sentences),
    sentences,
    questions: checked.questions.map(readAloud),
    credit: writeCredit(dataset, chart),
    licence: writeLicence(chart),
  };
}

/** The sentences and questions of a chart in checked prose; those of the record, which have no indicator to be proved by, as they are read. */
export function checkedKit(dataset: Dataset, { indicator, kit }: Pick<Chart, 'indicator' | 'kit'>): KitWords {
  if (typeof kit === 'function') return kit();
  if (indicator === null) return { sentences: [], questions: [] };
  const trend = trendRows(dataset, indicator);
  const spread = spreadPeriods(dataset, indicator).length > 0 ? spreadRows(dataset, indicator) : null;
  const ways: Record<SentenceName, () => KitSentence | null> = {
    now: () => nowSentence(trend),
    moved: () => movedSentence(trend),
    place: () => spread && placeSentence(spread),
    neighbours: () => spread && neighboursSentence(spread),
    gap: () => gapSentence(trend),
    range: () => rangeSentence(trend),
    counts: () => countsSentence(trend),
  };
  const found = kit.map((name) => ways[name]()).filter((sentence) => sentence !== null);
  return { sentences: found.slice(0, 3), questions: trendQuestions(trend) };
}

/** A sentence that names its subject; those of the record do not begin with the title. */
function named({ title, indicator }: Chart, sentence: string): string {
  return indicator === null ? `${title}. ${sentence}` : sentence;
}

/** The first sentence and the source, or the shortest of them where that is too long. */
function captionOf({ source }: Chart, sentences: readonly KitSentence[]): string {
  const captions = sentences.map(({ text }) => `${text} Source: ${source.split('. ')[0]}.`);
  return captions.find((text) => countWords(text) <= longest) ?? captions.sort((a, b) => countWords(a) - countWords(b))[0] ?? '';
}

/** Words of a text, as newsrooms count them: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
