import { globSync } from 'node:fs';
import { join } from 'node:path';
import { headersAt, hostRulesIn } from '../../src/commands/built/host-headers.mjs';
import { type Count, countOf, sumOf } from './count.ts';

/** The most that hosts read: rules, and characters on a line. */
const most = { rules: 100, line: 2000 };

/** Headers that every file needs. */
const needed = ['cache-control', 'x-content-type-options', 'referrer-policy', 'permissions-policy'];

type Rules = ReturnType<typeof hostRulesIn>;

/**
 * Holds the `_headers` of a built site against its files: each file has what it needs, none is given a header twice, because hosts would
 * join the two and spoil both, each rule has something to rule, and all stays within what hosts read.
 */
export function checkHeaders(folder: string, base = '/'): Count {
  const rules = hostRulesIn(folder);
  const paths = addressesIn(folder).map((path) => base + path);
  const idle = rules.filter((rule) => !paths.some((path) => Object.keys(headersAt([rule], path)).length > 0));
  const long = rules.flatMap(({ path, headers }) => [path, ...headers.map((header) => header.join(': '))]).filter((line) => line.length > most.line);
  return sumOf([
    countOf(rules.length > 0 && rules.length <= most.rules ? [] : [`_headers: found ${rules.length} rules, expected 1 to ${most.rules}`]),
    countOf(idle.map(({ path }) => `_headers: found a rule for ${path}, where there is no file`)),
    countOf(long.map((line) => `_headers: found a line of ${line.length} characters, expected at most ${most.line}`)),
    countOf(paths.flatMap((path) => faultsOf(path, rules))),
  ]);
}

/** Addresses of all files but `_headers`, as readers ask for them. */
function addressesIn(folder: string): string[] {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== '_headers');
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  return paths.map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
}

function faultsOf(path: string, rules: Rules): string[] {
  const given = rules.flatMap((rule) => Object.keys(headersAt([rule], path)));
  const missing = needed.filter((name) => !given.includes(name));
  const doubled = given.filter((name, index) => given.indexOf(name) !== index);
  return [...missing.map((name) => `${path}: found no ${name}, expected one`), ...doubled.map((name) => `${path}: found ${name} twice, expected it once`)];
}
