import { createHash } from 'node:crypto';

/** SHA-256 of a file as served, in hexadecimal. */
export function sha256(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** Its size in bytes as served. */
export function sizeOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}
