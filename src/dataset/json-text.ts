import { DataError, quote } from './data-error.ts';

/**
 * What a JSON file says, from its bytes. JSON.parse lets pass what is a fault in a file kept by hand or by program: bytes that are not UTF-8
 * become other characters, a name given twice loses its first value, and line ends of another machine make every line a changed one.
 * Throws DataError for each of these, and for text that is not JSON.
 */
export function jsonIn(file: string, bytes: Uint8Array): unknown {
  const text = textIn(file, bytes);
  const content = parsed(file, text);
  const written = text.match(/"(?:[^"\\]|\\.)*"(?=\s*:)/g)?.length ?? 0;
  if (written !== namesIn(content)) throw new DataError(file, lineOfTwin(text), 'a name twice in one entry', 'each name once');
  const fault = faultIn(content);
  if (fault) throw new DataError(file, fault.path.join('.'), fault.found, 'plain text');
  return content;
}

function textIn(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DataError(file, '', 'an empty file', 'JSON');
  if ([0xef, 0xfe, 0xff].includes(bytes[0] ?? 0)) throw new DataError(file, 'line 1', 'a byte-order mark', 'UTF-8 without one');
  if (bytes.includes(0)) throw new DataError(file, lineAt(bytes, bytes.indexOf(0)), 'a byte that is nought, as in UTF-16', 'UTF-8');
  const end = bytes.indexOf(0x0d);
  if (end !== -1) throw new DataError(file, lineAt(bytes, end), 'a line that ends in CR', 'lines that end in LF alone');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return badBytes(file, bytes);
  }
}

function badBytes(file: string, bytes: Uint8Array): never {
  const place = new TextDecoder().decode(bytes).split('\ufffd')[0] ?? '';
  throw new DataError(file, `line ${place.split('\n').length}`, 'bytes that are not UTF-8', 'UTF-8');
}

function lineAt(bytes: Uint8Array, end: number): string {
  return `line ${bytes.subarray(0, end).filter((byte) => byte === 0x0a).length + 1}`;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(file, '', (error as Error).message.replaceAll(/\s+/g, ' '), 'JSON');
  }
}

function namesIn(content: unknown): number {
  if (content === null || typeof content !== 'object') return 0;
  const values = Object.values(content);
  return values.reduce((sum: number, value) => sum + namesIn(value), Array.isArray(content) ? 0 : values.length);
}

/** The line on which an object names something a second time. The text is known to be JSON. */
function lineOfTwin(text: string): string {
  const open: Set<string>[] = [];
  for (const { 0: token, 1: name, index } of text.matchAll(/[{}]|("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (name !== undefined && open.at(-1)?.has(name)) return `line ${text.slice(0, index).split('\n').length}`;
    else if (name !== undefined) open.at(-1)?.add(name);
  }
  return '';
}

/** The first text that is not plain, and where it stands. */
function faultIn(content: unknown): { path: string[]; found: string } | null {
  const strange = typeof content === 'string' ? strangeIn(content) : null;
  if (strange) return { path: [], found: `${quote(content)} with ${strange}` };
  if (content === null || typeof content !== 'object') return null;
  for (const [name, value] of Object.entries(content)) {
    const inside = typeof value === 'number' ? null : faultIn(value);
    if (inside) return { ...inside, path: [name, ...inside.path] };
  }
  return null;
}

/** What is wrong with a text: what nobody sees, and what is left when UTF-8 was read as something else. */
function strangeIn(text: string): string | null {
  if (/^[!-~]+( [!-~]+)*$/.test(text)) return null;
  if (text !== text.trim()) return 'space at an end';
  if (/\p{Cc}|\p{Cf}|\ufffd/u.test(text)) return 'a character that does not show';
  if (/[\u00c2\u00c3][\u0080-\u00bf]|\u00e2[\u0080-\u009f\u20ac]/.test(text)) return 'letters from another encoding';
  return text === text.normalize('NFC') ? null : 'letters put together from parts';
}
