import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The headers that a host is to send, in the format of a `_headers` file, which Cloudflare Pages, Netlify and others read: an address on a line,
 * `*` for any ending, and its headers indented below. An address gets the headers of every rule it fits, so no two rules may give it the same one.
 * Plain JavaScript without packages, because the server of `npm start` reads it.
 */

/** Name of the file, at the top of a built site. Hosts read it and do not serve it. */
export const headersFile = '_headers';

/** @typedef {{ path: string, headers: [name: string, value: string][] }} Rule */

/** @type {Rule['headers']} */
const always = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** Places whose files other sites fetch with their own scripts. */
const forAll = /^(data|embed|embed\.js|v\d+\.\d+\.\d+)$/;

/** What lets them: for their scripts, and for pages that take only what allows it. @type {Rule['headers']} */
const shared = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Places whose pages stand in frames on other sites. A policy written in a page cannot say who may frame it, so only a header keeps others out. */
const framed = /^(embed|v\d+\.\d+\.\d+)$/;

/** Pages that are isolated from others frame only what is as strict. @type {Rule['headers']} */
const isolated = [['Cross-Origin-Embedder-Policy', 'require-corp']];

/** Pages about frames, which stand among them and are pages as any other. */
const aboutFrames = ['', 'kit/*'];

/** Files whose names change with what is in them. */
const hashed = '_astro';

/** @type {Rule['headers'][number]} */
const keptOut = ['Content-Security-Policy', "frame-ancestors 'self'"];

/** Writes the file for a built site. @param {string} folder @param {string} base sub-folder it is served under, with a slash at both ends */
export function writeHostHeaders(folder, base) {
  const names = readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  writeFileSync(join(folder, headersFile), writeRules(hostRules(names, base)));
}

/** The rules of a built site; none where it has no such file. @param {string} folder @returns {Rule[]} */
export function hostRulesIn(folder) {
  const file = join(folder, headersFile);
  return existsSync(file) ? readRules(readFileSync(file, 'utf8')) : [];
}

/**
 * The rules for a built site, from what stands at its top; the name of a folder ends in a slash.
 * @param {string[]} names
 * @param {string} base sub-folder it is served under, with a slash at both ends
 * @returns {Rule[]}
 */
export function hostRules(names, base) {
  const places = names.filter((name) => name !== 'index.html' && name !== headersFile && !name.startsWith('.')).sort();
  return [
    { path: `${base}*`, headers: always },
    { path: base, headers: headersOf('') },
    ...aboutFrames.filter(() => places.includes('embed/')).map((name) => ({ path: `${base}embed/${name}`, headers: [keptOut] })),
    ...places.map((name) => ({ path: base + name.replace(/\/$/, '/*'), headers: headersOf(name.replace(/\/$/, '')) })),
  ];
}

/** Rules as the text of a file. @param {Rule[]} rules */
function writeRules(rules) {
  return rules
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** The rules in the text of a file. @param {string} text @returns {Rule[]} */
function readRules(text) {
  const blocks = text.split(/^(?=\S)/m).map((block) => block.trim().split('\n'));
  return blocks
    .filter(([path = '']) => /^\//.test(path))
    .map(([path = '', ...lines]) => ({ path, headers: lines.map((line) => /** @type {[string, string]} */ (line.trim().split(/:\s*(.*)/s, 2))) }));
}

/** The headers that the rules give an address. Where two give the same one, hosts join them, and so does this. @param {Rule[]} rules @param {string} path */
export function headersAt(rules, path) {
  const found = new Headers();
  for (const rule of rules.filter((entry) => fits(entry.path, path))) for (const [name, value] of rule.headers) found.append(name, value);
  return Object.fromEntries(found);
}

/** @param {string} pattern @param {string} path */
function fits(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** @param {string} name @returns {Rule['headers']} */
function headersOf(name) {
  const cache = name === hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
  return [['Cache-Control', cache], ...(forAll.test(name) ? shared : []), ...(framed.test(name) ? isolated : [keptOut])];
}
