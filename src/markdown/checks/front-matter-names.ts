import type { VFile } from 'vfile';
import { chart } from '../../charts/registry.ts';
import { claim, type Dataset, indicator, UnknownName } from '../../dataset/query.ts';
import { noteFaultAt } from '../fault.ts';
import { recordOf } from '../record.ts';

interface Listed {
  dataset: Dataset;
  /** The front matter, and the line that a field of it stands on. */
  data: Record<string, unknown>;
  lineOf: (field: string) => number;
}

/** Notes claims and charts that the front matter of a story lists and that there are none of. */
export function noteNames(file: VFile, { dataset, data, lineOf }: Listed): void {
  const known = { claims: (id: string) => claim(dataset, id), charts: (id: string) => chart(dataset, id) };
  for (const field of ['claims', 'charts'] as const) {
    for (const id of idsIn(data[field]))
      noteFaults(
        file,
        lineOf(field),
        unknown(() => known[field](id)),
      );
  }
}

/**
 * Holds a thread to the statistics that its front matter says can test it: each is an indicator, and the thread gives a figure of it.
 * To be called once the document has been through all steps.
 */
export function noteIndicators(file: VFile, { dataset, data, lineOf }: Listed): void {
  const given = new Set(recordOf(file).figures.map((figure) => figure.indicator));
  for (const id of idsIn(data.indicators)) {
    const missing = given.has(id) ? null : `found indicator ${id} listed and no figure of it, expected a :figure[…]{of=${id} at=…}`;
    noteFaults(file, lineOf('indicators'), unknown(() => indicator(dataset, id)) ?? missing);
  }
}

function idsIn(field: unknown): string[] {
  return Array.isArray(field) ? field.map(String) : [];
}

function noteFaults(file: VFile, line: number, fault: string | null): void {
  if (fault !== null) noteFaultAt(file, line, fault);
}

/** What is wrong with a name, null where it can be found. */
function unknown(find: () => unknown): string | null {
  try {
    find();
    return null;
  } catch (error) {
    if (error instanceof UnknownName) return error.message;
    throw error;
  }
}
