import { expect, test } from 'vitest';
import { jsonIn } from './json-text.ts';

const read = (text: string | Uint8Array) => jsonIn('a.json', typeof text === 'string' ? Buffer.from(text) : text);

test('jsonIn gives what a file says, in any script', () => {
  expect(read('{"a": ["Ynys Môn", "£5 – “so”", {"b": null}],\n"b": -1.5}\n')).toEqual({ a: ['Ynys Môn', '£5 – “so”', { b: null }], b: -1.5 });
});

test('jsonIn lets a name stand in two entries, and in a text', () => {
  expect(read('[{"a": "\\"a\\": {"}, {"a": "b"}]')).toEqual([{ a: '"a": {' }, { a: 'b' }]);
});

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'a.json: found an empty file, expected JSON'],
  ['a byte-order mark', '\ufeff[]', 'a.json, line 1: found a byte-order mark, expected UTF-8 without one'],
  ['UTF-16', Buffer.from('[]', 'utf16le'), 'a.json, line 1: found a byte that is nought, as in UTF-16, expected UTF-8'],
  ['line ends of Windows', '[\n1,\r\n2]', 'a.json, line 2: found a line that ends in CR, expected lines that end in LF alone'],
  ['Latin-1', Buffer.from('[\n"M\u00f4n"]', 'latin1'), 'a.json, line 2: found bytes that are not UTF-8, expected UTF-8'],
  ['text that is not JSON', '[1,', 'a.json: found Unexpected end of JSON input, expected JSON'],
  ['a name given twice', '[{"a": 1},\n{"a": {"a": 1},\n"a": 2}]', 'a.json, line 3: found a name twice in one entry, expected each name once'],
  ['space at an end', '{"a": ["b", "c "]}', 'a.json, a.1: found "c " with space at an end, expected plain text'],
  ['what does not show', '["b\u200bc"]', 'with a character that does not show'],
  ['what was lost', '["b\ufffdc"]', 'with a character that does not show'],
  ['UTF-8 read as Windows-1252', '["children\u00e2\u20ac\u2122s"]', 'with letters from another encoding'],
  ['UTF-8 read as Latin-1', '["M\u00c3\u00b4n"]', 'with letters from another encoding'],
  ['letters put together from parts', '["Mo\u0302n"]', 'with letters put together from parts'],
])('jsonIn stops at %s', (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});
