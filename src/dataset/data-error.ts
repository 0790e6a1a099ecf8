/** A fault in a file, told in one line: which file, where in it, what stands there and what should. */
export class DataError extends Error {
  readonly file: string;
  readonly place: string;

  constructor(file: string, place: string, found: string, expected: string) {
    super(`${place === '' ? file : `${file}, ${place}`}: found ${found}, expected ${expected}`);
    this.name = 'DataError';
    this.file = file;
    this.place = place;
  }
}

/** A cell or value as it is quoted in a message: in quotation marks, and cut where it is long. */
export function quote(text: unknown): string {
  const plain = String(text).replaceAll(/\s+/g, ' ');
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}
