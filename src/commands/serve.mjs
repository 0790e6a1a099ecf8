import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { headersAt, headersFile, hostRulesIn } from './host-headers.mjs';

/**
 * A small static server that answers as the usual hosts do: folders by their index.html,
 * a missing page by 404.html, with the headers that `_headers` gives, and everything under the sub-folder the site was built for.
 */

/** @type {Record<string, string>} */
const contentTypes = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
  '': 'text/plain; charset=utf-8',
};

/**
 * Serves a built site; takes the next free port when this one is taken, any free one for port 0. Packed as hosts do if asked.
 * @param {{ folder: string, base?: string, port?: number, packed?: boolean }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, base = '/', port = 4321, packed = false }) {
  if (!existsSync(folder)) throw new Error(`Nothing to serve: the folder ${folder} does not exist. Build the site first (npm run build).`);
  const root = baseOf(base);
  const rules = hostRulesIn(folder);
  const server = createServer((request, response) => respond(request, response, { folder: resolve(folder), base: root, packed, rules }));
  const taken = await listen(server, port);
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

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<number>} */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) fail(error);
      else listen(server, port + 1).then(done, fail);
    });
    server.listen(port, () => {
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
  if (file === 'folder') return send(response, 301, { Location: encodeURI(`${path}/`) });
  const headers = headersAt(rules, path ?? '');
  sendFile(response, file ?? fileAt(folder, '404.html'), { status: file ? 200 : 404, body: request.method === 'GET', packed, headers });
}

/** The file a path stands for, or 'folder' when the slash at its end is missing. @param {string} folder @param {string} path */
function fileAt(folder, path) {
  const place = resolve(folder, path);
  if (path === headersFile) return undefined;
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

/** @param {import('node:http').ServerResponse} response @param {string | undefined} file @param {{ status: number, body: boolean, packed: boolean, headers: Record<string, string> }} options */
function sendFile(response, file, { status, body, packed, headers }) {
  if (!file) return void send(response, status);
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const pack = packed && /charset|json/.test(type);
  const own = {
    'content-type': type,
    ...(pack ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(file).size }),
    // Whatever hosts may keep: who builds again wants to see it.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  response.writeHead(status, { ...headers, ...own });
  if (!body) return void response.end();
  const parts = pack ? [createGzip()] : [];
  pipeline([createReadStream(file), ...parts, response], () => {});
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {Record<string, string>} [headers] */
function send(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}
