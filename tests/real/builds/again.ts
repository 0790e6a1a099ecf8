import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../../src/commands/machine/project-copy.ts';
import { runFile } from '../../machinery/command.ts';
import { type Count, countOf, sumOf } from '../../machinery/count.ts';
import { checkDataFiles } from '../../machinery/data-files.ts';
import { checkHeaders } from '../../machinery/headers.ts';
import { checkLinks } from '../../machinery/links.ts';
import { addNews, checkNews } from '../../machinery/news.ts';
import { differences } from '../../machinery/same-files.ts';

/** Builds for somebody whose files nobody else may read. */
const careful = ['--input-type=module', '--eval', "process.umask(0o077); await import('./src/commands/build.mjs');"];

/**
 * Builds once more from a clean copy elsewhere, in another time zone, without kept pictures and with a careful umask: the same bytes, which everyone may read.
 * `folder` is that of the first build.
 */
export async function checkSameBytes({ folder }: { folder: string }): Promise<Count> {
  return inCopy(async (copy) => {
    const { code, output } = await runFile(careful, {
      folder: copy,
      environment: { TZ: 'America/New_York', LANG: 'C', SOURCE_DATE_EPOCH: dayOf(folder) },
    });
    if (code !== 0) return countOf([output]);
    const built = join(copy, 'dist');
    const found = [...differences(folder, built), ...closed(built)];
    return countOf(found.length === 0 ? [] : [`a second clean build is not the same: ${found.length} files`, ...found.slice(0, 10)]);
  });
}

/** Builds once more under a sub-folder, with news: sound links, headers and downloads. Pictures say nothing of their address, so those of the first build do here. */
export async function checkSubfolder(): Promise<Count> {
  return inCopy(async (copy) => {
    const environment = { CACHE_FOLDER: join(process.cwd(), '.cache'), BASE_PATH: '/birmingham', SITE_URL: 'https://news.example' };
    addNews(copy);
    const { code, output } = await runFile(['src/commands/build.mjs'], { folder: copy, environment });
    if (code !== 0) return countOf([output]);
    const [built, base] = [join(copy, 'dist'), '/birmingham/'];
    return sumOf([await checkLinks(built, base), checkHeaders(built, base), checkDataFiles(built), checkNews(built)]);
  });
}

/** What a web server that belongs to another user could not read. */
function closed(folder: string): string[] {
  const shut = globSync('**/*', { cwd: folder }).filter((path) => {
    const stats = statSync(join(folder, path));
    const wanted = stats.isFile() ? 0o004 : 0o005;
    return (stats.mode & wanted) !== wanted;
  });
  return shut.map((path) => `${path}: nobody else may read it`);
}

/** When a site was built, in seconds: the second build has to be of the same day, even when midnight has passed since. */
function dayOf(folder: string): string {
  return process.env.SOURCE_DATE_EPOCH ?? String(Math.floor(statSync(join(folder, 'index.html')).mtimeMs / 1000));
}

async function inCopy(check: (copy: string) => Promise<Count>): Promise<Count> {
  const copy = copyProject(process.cwd());
  try {
    return await check(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
