import type { Statement } from './statement.ts';

/** The nearest proof to offer for words that nothing proves. */
export function suggestionFor({ kind, words }: Pick<Statement, 'kind' | 'words'>): string {
  const offers: Record<Statement['kind'], string> = {
    quantity: `expected a proof: :figure[${words}]{claim=…} for what a document says, {of=… at=…} for a statistic, :count[${words}]{of=…} for our own records, or a :cite in the sentence`,
    extreme: `expected a proof: :extreme[${words}]{of=… at=… among=councils}, or a :cite in the sentence`,
    comparison: `expected a proof: :change[${words}]{of=… from=… to=…} or :compare[${words}]{of=… at=… with=…}, two figures of one series beside it, or a :cite in the sentence`,
    date: `expected a day of an event, a source, a judgement or a period, :date[${words}]{event=…}, or a :cite in the sentence`,
    grade: `expected a proof: the year of its inspection in the sentence, or :grade[…]{event=…}`,
    name: 'expected an inspector of data/events.json, or a :cite in the sentence',
    quotation: 'expected a :cite around it that names the document and the place',
  };
  return offers[kind];
}
