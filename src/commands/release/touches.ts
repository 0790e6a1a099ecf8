import type { CellChange } from '../../dataset/changelog.ts';
import type { Dataset } from '../../dataset/query.ts';
import { checkDocument, type Document } from '../../markdown/check.ts';
import type { Prose } from '../../markdown/prose.ts';
import type { ProseRecord } from '../../markdown/record.ts';

/** Where a sentence of content/ leans on statistics, with its file and line. */
type Mention = ProseRecord['mentions'][number] & { place: string };

/** Every sentence of content/ that leans on a figure, by indicator. The documents have to be true: what a false sentence leans on is not known. */
export function mentionsIn(documents: readonly Document[], prose: Prose): Map<string, Mention[]> {
  const all = documents.flatMap((document) =>
    checkDocument(document, prose)
      .record.mentions.toSorted((a, b) => a.line - b.line)
      .map((mention) => ({ ...mention, place: `${document.path}:${mention.line}` })),
  );
  return Map.groupBy(all, ({ indicator }) => indicator);
}

/** A changed cell with the claims and the sentences it touches. */
export function touched(change: CellChange, indicator: string, dataset: Dataset, mentions: ReadonlyMap<string, Mention[]>): CellChange {
  const matching = dataset.claims.filter(({ match }) => match?.indicator === indicator && match.area === change.area && match.period === change.period);
  const sentences = (mentions.get(indicator) ?? []).filter(
    ({ periods, areas }) => periods.includes(change.period) && (areas === null || areas.includes(change.area)),
  );
  return { ...change, claims: matching.map(({ id }) => id), sentences: [...new Set(sentences.map(({ place }) => place))] };
}
