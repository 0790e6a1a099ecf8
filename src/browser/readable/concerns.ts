import { readCells } from '../../charts/concerns/cells.ts';
import { verdictWords } from '../../words/verdict.ts';
import { type Readable, ringPath } from './reading.ts';

/** How far from the middle of a cell it is still that cell, in units of the viewBox. */
const reach = 26;

/** A matrix of concerns, read cell by cell along its rows; each leads to the sentence that bears it out, below `folder`. Null where a drawing is no such chart. */
export function concernsReadable(svg: SVGSVGElement, folder: string): Readable | null {
  const cells = readCells({ ...svg.dataset });
  if (cells === null) return null;
  const { documents, concerns } = cells;
  const cellAt = (index: number) => ({ concern: concerns[Math.floor(index / documents.length)], document: documents[index % documents.length] });
  return {
    of: 'a document',
    count: documents.length * concerns.length,
    start: 0,
    nearest: ([x, y]) => {
      const away = concerns.flatMap((concern) => documents.map((document) => Math.hypot(document.x - x, concern.y - y)));
      const least = Math.min(...away);
      return least > reach ? null : away.indexOf(least);
    },
    reading: (index) => {
      const { concern, document } = cellAt(index);
      if (concern === undefined || document === undefined) return null;
      const verdict = concern.verdicts[index % documents.length] ?? 'not-mentioned';
      const at = [document.x, concern.y] as const;
      return {
        words: `${concern.title}, ${document.name}: ${verdictWords[verdict].verdict.toLowerCase()}`,
        at: [...at],
        mark: { path: ringPath([...at], 14), className: 'moment' },
        href: `${folder}${concern.id}/#${document.event}`,
      };
    },
  };
}
