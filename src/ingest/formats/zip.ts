import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { DataError } from '../../dataset/data-error.ts';

/** More than any published workbook holds, unpacked: the largest sheet we read is 40 MB. */
const largest = 200_000_000;

/**
 * The files of a zipped workbook whose names fit, unpacked, by name. What they take in all is looked at before they are unpacked, and their checksums after:
 * the library that unpacks does neither. Throws DataError for files that would not fit, or whose bytes are not those that were packed.
 */
export function unpackedFrom(file: string, bytes: Uint8Array, names: RegExp): ReadonlyMap<string, Uint8Array> {
  let whole = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!names.test(name)) return false;
    whole += originalSize;
    if (whole > largest) throw new DataError(file, name, `${whole} bytes`, `at most ${largest}`);
    return true;
  };
  const found = new Map(Object.entries(unzipSync(bytes, { filter })));
  for (const [name, content] of found) {
    if (crc32(content) !== checksumOf(bytes, name)) throw new DataError(file, name, 'bytes that are not those of its checksum', 'the file as it was packed');
  }
  return found;
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
