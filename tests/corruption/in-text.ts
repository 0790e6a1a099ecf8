import { type Pick, spotsIn } from './pick.ts';
import { asText, type Files } from './small-data.ts';

/** What is written in place of a file: bytes, null to take it away, or a folder of its name. */
export type Written = Buffer | null | 'folder';

/** Corrupts the text of a file, whatever it holds. */
export type InText = (content: unknown, pick: Pick) => Written;

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

/** The content with another end to one of its texts. */
function withEnd(content: unknown, pick: Pick, end: string): string {
  const copy = structuredClone(content);
  const { holder, name, value } = pick(spotsIn(copy).filter((spot) => typeof spot.value === 'string'));
  holder[name] = value + end;
  return asText(copy);
}

/** Places of what a pattern finds outside strings. */
function outsideStrings(text: string, wanted: string): number[] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"|./gs)].filter(([token]) => wanted.includes(token)).map(({ index }) => index);
}

export const inText: Record<string, InText> = {
  'a file that is missing': () => null,
  'a folder in place of a file': () => 'folder',
  'an empty file': () => bytes(''),
  'a file cut short': (content, pick) => bytes(asText(content).slice(0, pick([...asText(content).trimEnd()].map((_, index) => index)))),
  'a byte-order mark': (content) => bytes(`\ufeff${asText(content)}`),
  'UTF-16': (content) => bytes(asText(content), 'utf16le'),
  'UTF-16 with a byte-order mark': (content) => bytes(`\ufeff${asText(content)}`, 'utf16le'),
  'lines that end as on Windows': (content) => bytes(asText(content).replaceAll('\n', '\r\n')),
  'one line that ends as on Windows': (content, pick) => {
    const text = asText(content);
    const at = pick(outsideStrings(text, '\n'));
    return bytes(`${text.slice(0, at)}\r${text.slice(at)}`);
  },
  'Latin-1': (content, pick) => bytes(withEnd(content, pick, 'é'), 'latin1'),
  'UTF-8 read as something else': (content, pick) => bytes(withEnd(content, pick, 'â€™')),
  'Latin letters read as something else': (content, pick) => bytes(withEnd(content, pick, 'Ã©')),
  'bytes that were lost': (content, pick) => bytes(withEnd(content, pick, '\ufffd')),
  'a space that nobody sees': (content, pick) => bytes(withEnd(content, pick, '\u200b')),
  'space at an end': (content, pick) => bytes(withEnd(content, pick, ' ')),
  'a line break in a text': (content, pick) => bytes(withEnd(content, pick, '\n')),
  'a control character': (content, pick) => bytes(withEnd(content, pick, '~').replace('~', '\u0007')),
  'a name given twice': (content, pick) => {
    const text = asText(content);
    const twin = pick([...text.matchAll(/"[a-z]\w*": (?:"(?:[^"\\]|\\.)*"|-?[\d.]+|null|true|false)/gi)]);
    return bytes(`${text.slice(0, twin.index)}${twin[0]}, ${text.slice(twin.index)}`);
  },
  'a bracket, comma or colon that is lost': (content, pick) => {
    const text = asText(content);
    const at = pick(outsideStrings(text, '{}[],:'));
    return bytes(text.slice(0, at) + text.slice(at + 1));
  },
  'a comma too many': (content, pick) => {
    const text = asText(content);
    const at = pick(outsideStrings(text, '}]'));
    return bytes(`${text.slice(0, at)},${text.slice(at)}`);
  },
};

/** Puts the content of one file in the place of another. */
export function inTheWrongPlace(files: Files, path: string, pick: Pick): Written {
  return bytes(asText(files[pick(Object.keys(files).filter((other) => other !== path))]));
}
