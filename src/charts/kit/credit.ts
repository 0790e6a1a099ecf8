import { type Dataset, indicator, source } from '../../dataset/query.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';

/** What a credit has to know of a chart. */
interface Credited {
  kind: string;
  /** Indicator it draws; null for charts of something else. */
  indicator: string | null;
  source: string;
}

/** Whose figures and whose chart, and of what day: goes with a chart wherever it is shown. */
export function writeCredit({ release }: Pick<Dataset, 'release'>, { source }: Pick<Credited, 'source'>): string {
  return `Source: ${source}. Chart: ${site.name}, ${writeDate(release.date)}.`;
}

/** On what terms a chart may be used again: its statistics on their publisher's, what is ours on ours. Throws UnknownName. */
export function writeLicence(dataset: Dataset, chart: Pick<Credited, 'kind' | 'indicator'>): string {
  const figures = licenceOfFigures(dataset, chart);
  const own = `words and drawing ${site.licences.words.name}`;
  return figures === null ? `Licence: ${own}.` : `Licence: figures ${figures}; ${own}.`;
}

/** Terms of the statistics that a chart shows; null where it shows none. */
function licenceOfFigures(dataset: Dataset, chart: Pick<Credited, 'kind' | 'indicator'>): string | null {
  if (chart.indicator !== null) return indicator(dataset, chart.indicator).publication.licence.replace(/^Not /, 'not ');
  const [judgement] = dataset.judgements;
  return chart.kind === 'judgements' && judgement !== undefined ? source(dataset, judgement.source).licence : null;
}
