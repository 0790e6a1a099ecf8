import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * For each folder of files of the data set that somebody may ask for by its address, of the newest ones or of a version, the files that its own page
 * does not lead to. The page of the newest files itself is held to more elsewhere.
 */
export function unlistedFiles(folder: string): string[][] {
  const paths = globSync(['data/v*/*', 'data/{latest,v*}/*/*'], { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  const files = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => !path.endsWith('/index.html'));
  return [...Map.groupBy(files, (path) => dirname(path))].map(([below, own]) => unlisted(folder, below, own));
}

function unlisted(folder: string, below: string, paths: readonly string[]): string[] {
  const page = join(folder, below, 'index.html');
  if (!existsSync(page)) return [`${below}/: no page lists its files, of which there are ${paths.length}`];
  const html = readFileSync(page, 'utf8');
  return paths.filter((path) => !html.includes(`/${path}"`)).map((path) => `${below}/index.html: leads nowhere to ${path}`);
}
