import type { VFile } from 'vfile';
import { claim, type Dataset, UnknownName } from '../../dataset/query.ts';
import { quotationFault } from '../../receipts/held.ts';
import { quotationsIn } from '../../receipts/quotations.ts';
import { frontMatterIn, record } from '../record.ts';
import type { Objection, Rule } from './beside-figures.ts';
import type { Mark, Sentence } from './sentence-list.ts';

/** Quotation marks of other kinds, around more than a word or two: nothing would hold them to a document. */
const otherMarks = /"[^"]*\p{L}[^"]*"|‘\p{L}[^‘’]*(?:\s[^‘’]*){2,}’(?![\p{L}])/gu;

/** Words that stand as somebody's own in marks that no rule reads. */
export const plainMarks: Rule = ({ text }) =>
  [...text.matchAll(otherMarks)].map((match) => ({
    index: match.index,
    reason: `found ${match[0]}, expected a quotation in “ ”, where it is held to its document`,
  }));

/**
 * Holds what a sentence quotes to the documents: those it cites, or else the one named around it, or else those of the event that the page is about.
 * Input: `Ofsted saw a :cite[“potential risk of harm”]{source=ofsted-letter-2018-01-19}`. Output: nothing, because a receipt says that the letter has these words.
 */
export function quotationObjections(file: VFile, sentence: Sentence, dataset: Dataset): Objection[] {
  return quotationsIn(sentence.text).flatMap(({ words, index }) => {
    const sources = documentsOf(file, sentence, index, dataset);
    record(file, 'quotations', { words, sources });
    const reason = quotationFault(dataset, words, sources);
    return reason === null ? [] : [{ index, reason }];
  });
}

function documentsOf(file: VFile, { citations, marks, within }: Sentence, index: number, dataset: Dataset): string[] {
  const around = marks.find(({ start, end, attributes }) => start <= index && index < end && attributes.source !== undefined);
  const cited = (around === undefined ? citations : [around]).flatMap((mark) => sourceOf(mark, dataset));
  if (cited.length > 0) return [...new Set(cited)];
  return within === null ? documentsOfPage(file, dataset) : [within];
}

function sourceOf({ attributes }: Mark, dataset: Dataset): string[] {
  if (attributes.source !== undefined) return [attributes.source];
  try {
    return [claim(dataset, attributes.claim ?? '').source];
  } catch (error) {
    if (error instanceof UnknownName) return [];
    throw error;
  }
}

/** Documents that a page as a whole is about, by its front matter. */
function documentsOfPage(file: VFile, { events }: Dataset): string[] {
  const { event, sources } = frontMatterIn(file);
  if (Array.isArray(sources)) return sources.map(String);
  return [...(events.find(({ id }) => id === event)?.sources ?? [])];
}
