import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { DataError } from '../../dataset/data-error.ts';

/** More than any published workbook holds: the largest sheet we read is 40 MB. */
const largest = 200_000_000;

/**
 * One file of a zipped workbook, unpacked; undefined when there is none of the name. Its size is looked at before it is unpacked, and its checksum after:
 * the library that unpacks does neither. Throws DataError for a file that would not fit, or whose bytes are not those that were packed.
 */
export function unpackedFrom(file: string, bytes: Uint8Array, name: string): Uint8Array | undefined {
  const filter = (entry: { name: string; originalSize: number }): boolean => {
    if (entry.name !== name) return false;
    if (entry.originalSize > largest) throw new DataError(file, name, `${entry.originalSize} bytes`, `at most ${largest}`);
    return true;
  };
  const content = unzipSync(bytes, { filter })[name];
  if (content !== undefined && crc32(content) !== checksumOf(bytes, name))
    throw new DataError(file, name, 'bytes that are not those of its checksum', 'the file as it was packed');
  return content;
}

/** The checksum that the directory at the end of a zip gives for a file of this name (APPNOTE.TXT 4.3.12). */
function checksumOf(bytes: Uint8Array, name: string): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    const [length, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return view.getUint32(at + 16, true);
    at += 46 + length + extra + comment;
  }
  return null;
}
