import { mkdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { type Count, countOf, sumOf } from '../../machinery/count.ts';
import type { RealPlace } from '../suites.ts';
import { type Expected, expectedOf } from './addresses.ts';
import { recipes } from './servers.ts';

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** How a body is packed, by the name that a reader asks for it by. */
const packers: Record<string, (body: Buffer) => Buffer> = { gzip: gunzipSync, zstd: zstdDecompressSync };

/** What each server packs. Debian's nginx has gzip alone. */
const packs: Record<keyof typeof recipes, string[]> = { nginx: ['gzip'], Caddy: ['gzip', 'zstd'] };

/**
 * The recipes of docs/hosts, run by Debian's own servers at the top of a site and in a sub-folder: each kind of file with its bytes, its type and the
 * headers of the table, no more and no fewer; packed where the server packs; and our own page for what is missing.
 */
export async function checkServers({ folder, scratch }: RealPlace): Promise<Count> {
  const expected = expectedOf(folder);
  const missing = readFileSync(join(folder, '404.html'));
  const counts: Count[] = [];
  for (const name of Object.keys(recipes) as (keyof typeof recipes)[]) {
    for (const under of ['', '/birmingham']) {
      const place = join(scratch, `${name}${under.replace('/', '-')}`);
      mkdirSync(place);
      const { address, stop } = await recipes[name]({ folder: resolve(folder), scratch: place, under });
      try {
        const said = (faults: string[]) => countOf(faults.map((fault) => `${name}${under === '' ? '' : ` under ${under}`}: ${fault}`));
        for (const one of expected) counts.push(said(faultsOf(await ask(address + one.path), one)));
        for (const packing of packs[name]) counts.push(said(await faultsOfPacking(address, expected, packing)));
        counts.push(said(await faultsOfMissing(address, missing, expected)), said(await faultsOfSlash(address)));
      } finally {
        await stop();
      }
    }
  }
  return sumOf(counts);
}

/** An answer as it comes over the wire; `fetch` would unpack it and follow where it leads. */
function ask(address: string, packing?: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(address, { headers: packing === undefined ? {} : { 'accept-encoding': packing } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, value === undefined ? undefined : String(value)]));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

function faultsOf(answer: Answer, { path, body, headers, type }: Expected): string[] {
  const found = answer.headers['content-type']?.split(';')[0];
  return [
    ...(answer.status === 200 ? [] : [`/${path}: found status ${answer.status}, expected 200`]),
    ...(answer.body.equals(body) ? [] : [`/${path}: found other bytes than were built`]),
    ...(type === undefined || sameType(found, type) ? [] : [`/${path}: found type ${found}, expected ${type}`]),
    ...faultsOfHeaders(path, answer, headers),
  ];
}

function faultsOfHeaders(path: string, answer: Answer, headers: Expected['headers']): string[] {
  const wrong = Object.entries(headers).filter(([name, value]) => answer.headers[name] !== value);
  return wrong.map(([name, value]) => `/${path}: found ${name} ${answer.headers[name] ?? 'missing'}, expected ${value ?? 'none'}`);
}

/** Script and XML have two names each, which browsers take for the same. */
function sameType(found: string | undefined, type: string): boolean {
  const short = (name = '') => name.replace(/^application\/(javascript|xml)$/, 'text/$1');
  return short(found) === short(type);
}

async function faultsOfPacking(address: string, expected: readonly Expected[], packing: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, body } of expected.filter(({ type, body }) => /^text|json|svg/.test(type ?? '') && body.length > 2000)) {
    const answer = await ask(address + path, packing);
    const found = answer.headers['content-encoding'];
    if (found !== packing) faults.push(`/${path}: found content-encoding ${found ?? 'missing'}, expected ${packing}`);
    else if (!packers[packing]?.(answer.body).equals(body)) faults.push(`/${path}: packed by ${packing} it is another file`);
  }
  return faults;
}

async function faultsOfMissing(address: string, page: Buffer, expected: readonly Expected[]): Promise<string[]> {
  const { headers = {} } = expected.find(({ path }) => path === '') ?? {};
  const faults: string[] = [];
  for (const path of ['visits/none/', 'visits/none.html', '_headers']) {
    const answer = await ask(address + path);
    if (answer.status !== 404 || !answer.body.equals(page)) faults.push(`/${path}: found status ${answer.status}, expected 404 and our page`);
    faults.push(...faultsOfHeaders(path, answer, headers));
  }
  return faults;
}

/** A page is at the address with the slash, and the one without leads to it. */
async function faultsOfSlash(address: string): Promise<string[]> {
  const { status, headers } = await ask(`${address}visits/3`);
  const led = new URL(headers.location ?? '', address).href;
  return [301, 308].includes(status) && led === `${address}visits/3/` ? [] : [`/visits/3: found status ${status} to ${led}, expected to be led to /visits/3/`];
}
