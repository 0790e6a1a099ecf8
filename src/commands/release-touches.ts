import type { CellChange } from '../dataset/changelog.ts';
import { area, type Dataset } from '../dataset/query.ts';

/** A checked figure, change or comparison in prose. */
interface Mention {
  /** File and line. */
  place: string;
  indicator: string;
  periods: string[];
  /** Codes of the areas it names; null when it looks at all councils, as a rank or a median does. */
  areas: string[] | null;
}

const directive = /:(?:figure|change|compare)\[[^\]]*\]\{([^}]*)\}/g;
const wide = /^(rank|councils|median|lower-quartile|upper-quartile|gap|neighbours-.*)$/;

/** Every sentence of content/ that states a figure, by indicator. */
export function mentionsIn(documents: readonly { path: string; text: string }[], dataset: Dataset): Map<string, Mention[]> {
  const all = documents.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => mentionsOn(line, `${path}:${index + 1}`, dataset)));
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

function mentionsOn(line: string, place: string, dataset: Dataset): Mention[] {
  return [...line.matchAll(directive)].flatMap(([, braces = '']) => {
    const attributes = Object.fromEntries([...braces.matchAll(/([\w-]+)=(?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, bare]) => [name, quoted ?? bare ?? '']));
    const { of: indicator, at, from, to, in: where = 'birmingham', with: beside, part } = attributes;
    if (indicator === undefined) return [];
    const periods = [at, from, to].filter((period) => period !== undefined);
    const all = [part, beside].some((word) => word !== undefined && wide.test(word));
    const named = [where, beside].flatMap((slug) => codeOf(dataset, slug));
    return [{ place, indicator, periods, areas: all ? null : named }];
  });
}

function codeOf(dataset: Dataset, slug: string | undefined): string[] {
  return dataset.areas.some((entry) => entry.slug === slug) ? [area(dataset, slug as string).code] : [];
}
