import type { VFile } from 'vfile';
import { chart } from '../../charts/registry.ts';
import { claim, type Dataset, UnknownName } from '../../dataset/query.ts';
import { noteFaultAt } from '../fault.ts';

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
    const ids = Array.isArray(data[field]) ? data[field].map(String) : [];
    for (const id of ids) noteUnknown(id, field);
  }

  function noteUnknown(id: string, field: keyof typeof known): void {
    try {
      known[field](id);
    } catch (error) {
      if (!(error instanceof UnknownName)) throw error;
      noteFaultAt(file, lineOf(field), error.message);
    }
  }
}
