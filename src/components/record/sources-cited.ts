import { type Dataset, source } from '../../dataset/query.ts';
import type { Source } from '../../dataset/schema.ts';
import { writeDate } from '../../words/date.ts';

export interface CitedSource {
  id: string;
  title: string;
  url: string | null;
  /** Publisher and date, as a reader reads them. */
  origin: string;
  /** Places in the document that the page leans on. */
  locators: string[];
  note: string | null;
}

/** Sources in the order in which a page first cites them, each once, with every place it is cited for. */
export function sourcesCited(dataset: Dataset, cited: readonly { source: string; at: string | null }[]): CitedSource[] {
  const ids = [...new Set(cited.map((entry) => entry.source))];
  return ids.map((id) => {
    const places = cited.filter((entry) => entry.source === id && entry.at !== null).map((entry) => entry.at as string);
    return { ...describe(source(dataset, id)), locators: [...new Set(places)] };
  });
}

function describe(record: Source): Omit<CitedSource, 'locators'> {
  const date = record.published === null ? 'date not found' : writeDate(record.published);
  return { id: record.id, title: record.title, url: record.url, origin: `${record.publisher}, ${date}`, note: record.note };
}
