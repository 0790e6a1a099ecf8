import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersAt, headersFile, hostRulesIn } from '../../../src/commands/built/host-headers.mjs';
import { mediaTypeOf } from '../../../src/exports/media-types.mjs';

/** A file of the built site, and how a host is to answer for it. */
export interface Expected {
  /** Address below that of the site, which ends in a slash. */
  path: string;
  body: Buffer;
  /** Each header of the table, by its name in small letters; undefined where the file is to have none. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Media type without its characters; undefined where a host may say what it likes. */
  type: string | undefined;
}

/** Endings of names whose type programs rely on. */
const typed = /\.(html|css|csv|js|json|parquet|svg|woff2|png|xlsx|zip|txt)$|\/SHA256SUMS$/;

/** One file of each kind of place and each ending, so that a new one is asked for without being listed; the answers are those of the `_headers` of the site. */
export function expectedOf(folder: string): Expected[] {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== headersFile);
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length)).sort();
  const kinds = new Map(paths.map((path) => [kindOf(path), path]));
  const rules = hostRulesIn(folder);
  const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())));
  return [...kinds.values()].map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const given = headersAt(rules, `/${path}`);
    return {
      path,
      body: readFileSync(join(folder, file)),
      headers: Object.fromEntries([...names].map((name) => [name, given[name]])),
      type: typed.test(`/${file}`) ? mediaTypeOf(file).split(';')[0] : undefined,
    };
  });
}

/** Places to two levels, with the ending of the name: `embed/kit/*.html` is not `embed/*.html`. */
function kindOf(path: string): string {
  const places = path.split('/').slice(0, -1);
  const known =
    places[0] === 'embed'
      ? places.map((place, index) => (index < 2 && /^(embed|kit|areas|status)$/.test(place) ? place : '*'))
      : [places[0], ...places.slice(1).map(() => '*')];
  return [...known, /[^./]+$/.exec(path)?.[0]].join('/');
}
