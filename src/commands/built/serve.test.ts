import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { baseOf, portOf, serve } from './serve.mjs';

const running: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serving(files: Record<string, string>, options: { base?: string; port?: number; packed?: boolean } = {}): Promise<string> {
  const server = await serve({ folder: folderWith(files), port: 0, ...options });
  running.push(server);
  return server.address;
}

/** What the server answers to a path exactly as written, which fetch would tidy up. */
function raw(address: string, path: string): Promise<number> {
  const { port } = new URL(address);
  return new Promise((done, fail) => {
    request({ port, path }, (response) => done(response.resume().statusCode ?? 0))
      .on('error', fail)
      .end();
  });
}

const site = { 'index.html': 'home', 'visits/3/index.html': 'third', '404.html': 'no such page', 'data/observations.csv': 'indicator\n' };

test('serve answers a folder with its index and sends a missing slash back', async () => {
  const address = await serving(site);
  expect(await (await fetch(`${address}visits/3/`)).text()).toBe('third');
  const redirect = await fetch(`${address}visits/3`, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/visits/3/']);
});

test('serve answers a missing page with 404.html', async () => {
  const response = await fetch(`${await serving(site)}nowhere/`);
  expect([response.status, await response.text()]).toEqual([404, 'no such page']);
});

test('serve answers a missing page with the headers of 404.html, wherever it is asked for', async () => {
  const rules = '/*\n  X-A: all\n\n/404.html\n  Content-Security-Policy: a\n\n/embed/*\n  Cross-Origin-Embedder-Policy: b\n';
  const address = await serving({ ...site, _headers: rules, 'embed/x.html': '' });
  for (const path of ['nowhere/', 'embed/nowhere/']) {
    const { headers } = await fetch(address + path);
    expect([headers.get('x-a'), headers.get('content-security-policy'), headers.get('cross-origin-embedder-policy')]).toEqual(['all', 'a', null]);
  }
});

test('serve answers a missing page of a site without 404.html', async () => {
  expect((await fetch(`${await serving({ 'index.html': 'home' })}nowhere`)).status).toBe(404);
});

test('serve works under a sub-folder and leads there', async () => {
  const address = await serving(site, { base: 'birmingham' });
  expect(new URL(address).pathname).toBe('/birmingham/');
  expect(await (await fetch(`${address}visits/3/`)).text()).toBe('third');
  const top = await fetch(new URL('/', address), { redirect: 'manual' });
  expect([top.status, top.headers.get('location')]).toEqual([302, '/birmingham/']);
  expect((await fetch(new URL('/visits/3/', address))).status).toBe(404);
});

test('serve packs text when it is asked to, and leaves what is packed already', async () => {
  const address = await serving({ 'a.html': 'a page', 'a.parquet': 'rows' }, { packed: true });
  const encodings = await Promise.all(['a.html', 'a.parquet'].map(async (file) => (await fetch(`${address}${file}`)).headers.get('content-encoding')));
  expect(encodings).toEqual(['gzip', null]);
  expect(await (await fetch(`${address}a.html`)).text()).toBe('a page');
});

test.each([
  ['a.html', 'text/html; charset=utf-8'],
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.parquet', 'application/vnd.apache.parquet'],
  ['a.woff2', 'font/woff2'],
  ['a.pf_index', 'application/octet-stream'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
])('serve gives %s the type %s', async (name, type) => {
  const response = await fetch((await serving({ [name]: 'x' })) + name);
  expect(response.headers.get('content-type')).toBe(type);
});

test('serve answers HEAD without a body and refuses to be written to', async () => {
  const address = await serving(site);
  const head = await fetch(`${address}data/observations.csv`, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  expect((await fetch(address, { method: 'POST' })).status).toBe(405);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2fetc/passwd', '/%00', '/%', 'http://['])(
  'serve keeps %s inside its folder',
  async (path) => {
    expect(await raw(await serving(site), path)).toBe(404);
  },
);

test('serve sends the headers of the built site, but lets nothing be kept, and keeps their file to itself', async () => {
  const rules = '/*\n  Referrer-Policy: same-origin\n\n/data/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: public, max-age=300\n';
  const address = await serving({ ...site, _headers: rules });
  const [page, file] = await Promise.all([fetch(address), fetch(`${address}data/observations.csv`)]);
  expect([page.headers.get('referrer-policy'), page.headers.get('access-control-allow-origin')]).toEqual(['same-origin', null]);
  expect([file.headers.get('access-control-allow-origin'), file.headers.get('cache-control')]).toEqual(['*', 'no-cache']);
  expect(await Promise.all(['_headers', 'visits%2f..%2f_headers', 'visits/3/..%2f..%2f_headers'].map((path) => raw(address, `/${path}`)))).toEqual([
    404, 404, 404,
  ]);
});

test('serve takes the next port when one is taken', async () => {
  const first = Number(new URL(await serving(site)).port);
  const second = Number(new URL(await serving(site, { port: first })).port);
  expect(second).toBeGreaterThan(first);
});

test('serve says what to do when nothing is built', async () => {
  await expect(serve({ folder: '/nowhere/dist' })).rejects.toThrow(
    'Nothing to serve: the folder /nowhere/dist does not exist. Build the site first (npm run build).',
  );
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['birmingham', '/birmingham/'],
  ['/a/b/', '/a/b/'],
])('baseOf(%j) is %s', (path, base) => {
  expect(baseOf(path)).toBe(base);
});

test.each([`/${'a'.repeat(300)}`, `/embed/areas/${'a'.repeat(5000)}.js`, '/index.html/x', '/data/observations.csv/x/', '/_headers%2fx', '/circle/'])(
  'serve has no page at %s, and goes on',
  async (path) => {
    const folder = folderWith(site);
    symlinkSync('circle', join(folder, 'circle'));
    const server = await serve({ folder, port: 0 });
    running.push(server);
    expect(await raw(server.address, path)).toBe(404);
    expect(await raw(server.address, '/')).toBe(200);
  },
);

test('serve says that nothing changed since a reader last asked', async () => {
  const address = await serving(site);
  const first = await fetch(`${address}visits/3/`);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(`${address}visits/3/`, { headers: { 'If-None-Match': `"other", W/${etag}` } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await fetch(`${address}visits/3/`, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  expect((await fetch(`${address}nowhere`, { headers: { 'If-None-Match': '*' } })).status).toBe(404);
});

test.each([
  ['bytes=0-3', 206, 'indi', 'bytes 0-3/10'],
  ['bytes=4-', 206, 'cator\n', 'bytes 4-9/10'],
  ['bytes=-3', 206, 'or\n', 'bytes 7-9/10'],
  ['bytes=-99', 206, 'indicator\n', 'bytes 0-9/10'],
  ['bytes=8-99', 206, 'r\n', 'bytes 8-9/10'],
  ['bytes=10-', 416, '416\n', 'bytes */10'],
  ['bytes=-0', 416, '416\n', 'bytes */10'],
  ['bytes=5-2', 200, 'indicator\n', null],
  ['bytes=0-1,4-5', 200, 'indicator\n', null],
  ['lines=0-1', 200, 'indicator\n', null],
])('serve answers %s of a file with %s', async (Range, status, text, range) => {
  const response = await fetch(`${await serving(site)}data/observations.csv`, { headers: { Range } });
  expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([status, text, range]);
});

test('serve sends a file whole when the part asked for is of an older one', async () => {
  const address = await serving(site);
  const etag = (await fetch(`${address}data/observations.csv`)).headers.get('etag') ?? '';
  const part = (known: string) => fetch(`${address}data/observations.csv`, { headers: { Range: 'bytes=0-3', 'If-Range': known } });
  expect([(await part(etag)).status, (await part('"older"')).status]).toEqual([206, 200]);
});

test('serve leads nobody to another host, however many slashes an address begins with', async () => {
  const address = await serving(site);
  const location = await new Promise((done) => {
    request({ port: new URL(address).port, path: '/.//visits' }, (response) => done(response.resume().headers.location ?? '')).end();
  });
  expect(location).not.toMatch(/^\/\//);
});

test('serve is reached from this machine alone unless it is told otherwise', async () => {
  const other = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  const { port } = new URL(await serving(site));
  const reached = (host: string) =>
    fetch(`http://${host}:${port}/`).then(
      () => true,
      () => false,
    );
  expect(await reached('127.0.0.1')).toBe(true);
  if (other) expect(await reached(other.address)).toBe(false);
});

test.each([
  [undefined, 4321],
  ['', 4321],
  ['0', 0],
  ['8080', 8080],
])('portOf(%j) is %i', (text, port) => {
  expect(portOf(text)).toBe(port);
});

test.each(['abc', '65536', '-1', '4800.5', '0x1f90', ' 80'])('portOf(%j) says what a port is', (text) => {
  expect(() => portOf(text)).toThrow(`PORT: found "${text}", expected a whole number from 0 to 65535 (0 takes any that is free).`);
});
