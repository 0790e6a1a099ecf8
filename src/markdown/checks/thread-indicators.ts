import type { VFile } from 'vfile';
import { type Dataset, indicator, UnknownName } from '../../dataset/query.ts';
import { noteFaultAt } from '../fault.ts';
import { recordOf } from '../record.ts';

/**
 * Holds a thread to the statistics that its front matter says can test it: each is an indicator, and the thread gives a figure of it.
 * `line` is where the front matter lists them. To be called once the document has been through all steps.
 */
export function noteIndicators(file: VFile, { ids, line, dataset }: { ids: unknown; line: number; dataset: Dataset }): void {
  if (!Array.isArray(ids)) return;
  const given = new Set(recordOf(file).figures.map((figure) => figure.indicator));
  for (const id of ids.map(String)) {
    const fault = unknown(dataset, id) ?? (given.has(id) ? null : `found indicator ${id} listed and no figure of it, expected a :figure[…]{of=${id} at=…}`);
    if (fault !== null) noteFaultAt(file, line, fault);
  }
}

function unknown(dataset: Dataset, id: string): string | null {
  try {
    indicator(dataset, id);
    return null;
  } catch (error) {
    if (error instanceof UnknownName) return error.message;
    throw error;
  }
}
