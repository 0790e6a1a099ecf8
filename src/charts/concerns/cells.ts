import type { Verdict } from '../../dataset/concerns.ts';

/** The cells of a finished matrix, as a page reads them. */
export interface Cells {
  /** Where each document's column lies, the record it leads to, and its name. */
  documents: { x: number; event: string; name: string }[];
  /** Where each concern's row lies, its id, its name, and a verdict for each document. */
  concerns: { y: number; id: string; title: string; verdicts: readonly Verdict[] }[];
}

const letters: Record<Verdict, string> = { improved: 'i', mixed: 'm', concern: 'c', 'not-mentioned': 'n' };
const named = Object.fromEntries(Object.entries(letters).map(([verdict, letter]) => [letter, verdict as Verdict]));

/** The cells as the `data-` attributes of a drawing: `data-documents="205:inspection-2010-07:2010;…"`, `data-concerns="69:caseloads:Caseloads:mnmi;…"`. */
export function writeCells({ documents, concerns }: Cells): Record<string, string> {
  return {
    documents: documents.map(({ x, event, name }) => [place(x), event, name].join(':')).join(';'),
    concerns: concerns.map(({ y, id, title, verdicts }) => [place(y), id, title, verdicts.map((verdict) => letters[verdict]).join('')].join(':')).join(';'),
  };
}

/** The cells back from the attributes; null where the drawing has none. */
export function readCells({ documents, concerns }: Record<string, string | undefined>): Cells | null {
  if (documents === undefined || concerns === undefined) return null;
  return {
    documents: documents.split(';').map((text) => {
      const [x, event = '', name = ''] = text.split(':');
      return { x: Number(x), event, name };
    }),
    concerns: concerns.split(';').map((text) => {
      const [y, id = '', title = '', found = ''] = text.split(':');
      return { y: Number(y), id, title, verdicts: [...found].map((letter) => named[letter] ?? 'not-mentioned') };
    }),
  };
}

function place(units: number): number {
  return Number(units.toFixed(1));
}
