/** A fault in a file, told in one line: which file, where in it, what stands there and what should. */
export class DataError extends Error {
  readonly file: string;
  readonly place: string;
  readonly found: string;
  readonly expected: string;

  constructor(file: string, place: string, found: string, expected: string) {
    super(`${place === '' ? file : `${file}, ${place}`}: found ${found}, expected ${expected}`);
    this.name = 'DataError';
    this.file = file;
    this.place = place;
    this.found = found;
    this.expected = expected;
  }
}

/** A cell or value as it is quoted in a message: in quotation marks, and cut where it is long. */
export function quote(text: unknown): string {
  const plain = String(text).replaceAll(/\s+/g, ' ');
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}

/** Throws nothing for no faults, the fault itself for one, and for more an error with a line for each. */
export function throwAll(faults: readonly DataError[]): void {
  const [only, ...more] = faults;
  if (only === undefined) return;
  throw more.length === 0 ? only : new Error([...new Set(faults.map(({ message }) => message))].join('\n'));
}
