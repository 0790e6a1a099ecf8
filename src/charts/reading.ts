/** Heads of the columns of a trend's table that a reader of its drawing is told, besides those of added councils. */
export const readColumns = ['Birmingham', 'England', 'Middle council'] as const;

/** One column of a table in one row: its head and the finished text of its cell. */
export interface ReadCell {
  head: string;
  text: string;
}

/** Number of the stop that lies nearest to a place. */
export function nearestStop(stops: readonly (readonly [name: string, place: number])[], place: number): number {
  let nearest = 0;
  for (const [index, [, at]] of stops.entries()) {
    if (Math.abs(at - place) < Math.abs((stops[nearest]?.[1] ?? 0) - place)) nearest = index;
  }
  return nearest;
}

/** The figures of one period in a line: "2018: Birmingham 24.0%, England 20.2%, middle council 18.9%". */
export function writeReading(period: string, cells: readonly ReadCell[]): string {
  return `${period}: ${cells.map(writeCell).join(', ')}`;
}

/** A name of more than one word that is not a place's own begins small within the line. */
function writeCell({ head, text }: ReadCell): string {
  const name = head === readColumns[2] ? head.toLowerCase() : head;
  return `${name} ${text === '–' ? 'no figure' : text}`;
}
