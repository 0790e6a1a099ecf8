import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { mediaTypeOf } from '../../exports/media-types.mjs';
import { headersAt, headersFile, hostRulesIn } from './host-headers.mjs';

/**
 * A small static server that answers as the usual hosts do: folders by their index.html,
 * a missing page by 404.html, with the headers that `_headers` gives, and everything under the sub-folder the site was built for.
 */

/**
 * Serves a built site to this machine alone, or to whoever reaches `host`; takes the next free port when this one is taken, any free one for port 0. Packed as hosts do if asked.
 * `heard` is told the path of each request, below the base.
 * @param {{ folder: string, base?: string, port?: number, host?: string, packed?: boolean, heard?: (path: string) => void }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, base = '/', port = 4321, host = '127.0.0.1', packed = false, heard = () => {} }) {
  if (!existsSync(folder)) throw new Error(`Nothing to serve: the folder ${folder} does not exist. Build the site first (npm run build).`);
  const root = baseOf(base);
  const rules = hostRulesIn(folder);
  const site = { folder: resolve(folder), base: root, packed, rules };
  const server = createServer((request, response) => {
    try {
      heard((pathOf(request.url ?? '/') ?? '').slice(root.length));
      respond(request, response, site);
    } catch (error) {
      // What a name can be at fault for (too long, a file taken for a folder, a loop of links) is no page; nothing ends the server.
      send(response, /^(ENAMETOOLONG|ENOTDIR|ELOOP|ENOENT|EINVAL)$/.test(codeOf(error)) ? 404 : 500);
    }
  });
  const taken = await listen(server, { port, host });
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${taken}${root}`, close };
}

/** A sub-folder as it stands in an address: with a slash at both ends. @param {string | undefined} path */
export function baseOf(path) {
  const inner = (path ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * A port as it is set; the usual one where nothing is. Throws one sentence for what cannot be one.
 * @param {string | undefined} text
 */
export function portOf(text) {
  if (text === undefined || text === '') return 4321;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Error(`PORT: found "${text}", expected a whole number from 0 to 65535 (0 takes any that is free).`);
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** @param {import('node:http').Server} server @param {{ port: number, host: string }} place @returns {Promise<number>} */
function listen(server, { port, host }) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) fail(error);
      else listen(server, { port: port + 1, host }).then(done, fail);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ folder: string, base: string, packed: boolean, rules: import('./host-headers.mjs').Rule[] }} site
 */
function respond(request, response, { folder, base, packed, rules }) {
  const path = pathOf(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { Allow: 'GET, HEAD' });
  if (path === '/' && base !== '/') return send(response, 302, { Location: base });
  const file = path?.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
  if (file === 'folder') return send(response, 301, { Location: encodeURI(`${path}/`).replace(/^\/+/, '/') });
  const headers = headersAt(rules, file ? (path ?? '') : `${base}404.html`);
  sendFile(request, response, file ?? fileAt(folder, '404.html'), { status: file ? 200 : 404, packed, headers });
}

/** The file a path stands for, or 'folder' when the slash at its end is missing. @param {string} folder @param {string} path */
function fileAt(folder, path) {
  const place = resolve(folder, path);
  // By whatever way it is asked for.
  if (place === join(folder, headersFile)) return undefined;
  if (place !== folder && !place.startsWith(folder + sep)) return undefined;
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats?.isFile()) return path.endsWith('/') ? undefined : place;
  const index = join(place, 'index.html');
  if (!stats || !existsSync(index)) return undefined;
  return path === '' || path.endsWith('/') ? index : 'folder';
}

/** The decoded path of a request; undefined when it cannot be one. @param {string} url */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string | undefined} file
 * @param {{ status: number, packed: boolean, headers: Record<string, string> }} options
 */
function sendFile(request, response, file, { status, packed, headers }) {
  if (!file) return void send(response, status);
  const { size, mtimeMs } = statSync(file);
  const type = mediaTypeOf(file);
  const pack = packed && /charset|json/.test(type);
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const own = {
    'content-type': type,
    // Whatever hosts may keep: who builds again wants to see it.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(status === 200 && { etag, ...(!pack && { 'accept-ranges': 'bytes' }) }),
  };
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) return void response.writeHead(304, { ...headers, ...own }).end();
  const part = status === 200 && !pack ? partAsked(request, { size, etag }) : undefined;
  if (part === 'none') return void send(response, 416, { 'Content-Range': `bytes */${size}` });
  const length = part
    ? { 'content-range': `bytes ${part.start}-${part.end}/${size}`, 'content-length': part.end - part.start + 1 }
    : { 'content-length': size };
  response.writeHead(part ? 206 : status, { ...headers, ...own, ...(pack ? { 'content-encoding': 'gzip' } : length) });
  if (request.method === 'HEAD') return void response.end();
  pipeline([createReadStream(file, part), ...(pack ? [createGzip()] : []), response], () => {});
}

/** True when the reader has the file as it is. @param {string | undefined} known what `If-None-Match` lists @param {string} etag */
function isKnown(known, etag) {
  return known === '*' || (known?.split(',').some((entry) => entry.trim().replace(/^W\//, '') === etag) ?? false);
}

/**
 * The part of a file that is asked for, both ends included; 'none' when there is no such part. Nothing for whole files, several parts
 * at once, what cannot be read, or a part of a file that has changed since: they are answered whole (RFC 9110, section 14.2).
 * @param {import('node:http').IncomingMessage} request
 * @param {{ size: number, etag: string }} file
 * @returns {{ start: number, end: number } | 'none' | undefined}
 */
function partAsked({ headers }, { size, etag }) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (headers['if-range'] !== undefined && headers['if-range'] !== etag) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start > end ? 'none' : { start, end };
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {Record<string, string>} [headers] */
function send(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}
