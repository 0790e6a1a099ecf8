/** Heads of the columns of a trend's table that a reader of its drawing is told, besides those of added councils. */
export const readColumns = ['Birmingham', 'England', 'Middle council'] as const;

/** What stands where the figures of a year will be read. */
export const readingHint = 'Point at the drawing, tap it or use the arrow keys to read a year.';

/** One column of a table in one row: its head and the finished text of its cell. */
export interface ReadCell {
  head: string;
  text: string;
}

/** Number of the stop that lies nearest to a place. */
export function nearestStop(stops: readonly (readonly [name: string, place: number])[], place: number): number {
  const distances = stops.map(([, at]) => Math.abs(at - place));
  return distances.indexOf(Math.min(...distances));
}

/** The figures of one period in a line: "2018: Birmingham 24.0%, England 20.2%, middle council 18.9%". */
export function writeReading(period: string, cells: readonly ReadCell[]): string {
  return `${period}: ${cells.map(writeCell).join(', ')}`;
}

/** One figure with its name; a name of more than one word that is not a place's own begins small within the line. */
export function writeCell({ head, text }: ReadCell): string {
  const name = head === readColumns[2] ? head.toLowerCase() : head;
  return `${name} ${text === '–' ? 'no figure' : text}`;
}
