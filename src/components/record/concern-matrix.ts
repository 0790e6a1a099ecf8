import { type ConcernRow, columnHead, concernRows } from '../../charts/concerns/rows.ts';
import type { Verdict } from '../../dataset/concerns.ts';
import { documentPath, documentTitle } from '../../dataset/documents.ts';
import type { Dataset } from '../../dataset/query.ts';
import { verdictWords } from '../../words/verdict.ts';

export interface MatrixCell {
  /** Name of the document's column. */
  head: string;
  verdict: Verdict;
  word: string;
  /** Path of the paragraph that bears the verdict out. */
  path: string;
}

export interface Matrix {
  /** A document each: its name in short and in full, and the page that explains it. */
  columns: { head: string; title: string; path: string }[];
  rows: { id: string; title: string; path: string; cells: MatrixCell[] }[];
}

/** All concerns by all documents, each cell with the way to its paragraph. Throws DataError where a thread leaves a document out. */
export function concernMatrix(dataset: Dataset): Matrix {
  const { documents, rows } = concernRows(dataset);
  return {
    columns: documents.map((document) => ({ head: columnHead(document), title: documentTitle(document), path: documentPath(document) })),
    rows: rows.map((row) => ({ id: row.id, title: row.title, path: `concerns/${row.id}/`, cells: cellsOf(row) })),
  };

  function cellsOf({ id, verdicts }: ConcernRow): MatrixCell[] {
    return documents.map((document, index) => {
      const verdict = verdicts[index] ?? 'not-mentioned';
      return { head: columnHead(document), verdict, word: verdictWords[verdict].verdict, path: `concerns/${id}/#${document.event}` };
    });
  }
}
