import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chart, chartIds } from '../charts/registry.ts';
import { loadDataset } from '../dataset/load.ts';
import { printFrames } from './bench/frames.ts';
import { printLighthouse } from './bench/lighthouse.ts';
import { pageTimes } from './bench/page-times.ts';
import { printSpeed } from './bench/speed.ts';
import { printTwenty } from './bench/twenty-embeds.ts';
import { oneOfEachKind, pagesMadeNow, pagesOf } from './built/pages.ts';
import { type Weight, weightOf } from './built/weight.ts';
import { copyProject } from './machine/project-copy.ts';

/** `npm run bench [-- <folder of source files>]`: prints how long ingest, the charts and a clean build take, with what each further page of a kind adds, what each kind of page weighs, how evenly stories move, how long twenty embeds block a page, how its pages compare with bare documents of the same words and drawings, and how Lighthouse finds it. */

const parts: [name: string, part: keyof Weight][] = [
  ['HTML', 'html'],
  ['styles', 'styles'],
  ['script', 'scripts'],
  ['pictures', 'images'],
  ['fonts', 'fonts'],
  ['no fonts', 'withoutFonts'],
  ['in all', 'total'],
];

/** Kinds with at least so many pages or files are said one by one. */
const many = 10;

const sources = process.argv[2] ?? '../shared/sources';
const copy = copyProject(process.cwd());
try {
  if (existsSync(sources)) timeIngest(sources);
  timeCharts();
  timeBuild(copy);
  weighPages(join(copy, 'dist'));
  await printFrames(join(copy, 'dist'));
  await printTwenty(join(copy, 'dist'));
  await printSpeed(join(copy, 'dist'));
  await printLighthouse(join(copy, 'dist'));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function timeIngest(folder: string): void {
  const data = mkdtempSync(join(tmpdir(), 'after-inadequate-data-'));
  const time = seconds(() => run(['src/ingest/run.ts', folder, '--data', data]));
  rmSync(data, { recursive: true });
  report('ingest', time, `from ${folder}`);
}

function timeCharts(): void {
  const dataset = loadDataset();
  const ids = chartIds(dataset);
  let size = 0;
  const time = seconds(() => {
    // A chart is drawn when its drawings are looked at.
    for (const { narrow, wide } of ids.map((id) => chart(dataset, id).drawings)) size += narrow.svg.length + wide.svg.length;
  });
  report('charts', time, `${ids.length} charts in two widths, ${Math.round(size / 1000)} kB, ${perSecond(ids.length, time)} charts a second`);
}

function timeBuild(folder: string): void {
  let log = '';
  const time = seconds(() => {
    log = run(['src/commands/build.mjs'], folder);
  });
  const { length } = pagesOf(join(folder, 'dist'));
  report('clean build', time, `${length} pages, ${perSecond(length, time)} pages a second`);
  for (const { kind, count, seconds: spent } of pageTimes(log).filter((each) => each.count >= many)) {
    report('', spent, `${kind}: ${count} pages or files, ${(spent / count).toFixed(3)} s for each more`);
  }
}

function weighPages(folder: string): void {
  console.log(`\n${'kB as sent'.padEnd(26)}${parts.map(([name]) => name.padStart(9)).join('')}`);
  for (const { kind, file } of oneOfEachKind(pagesMadeNow(folder))) {
    const weight = weightOf(folder, file);
    console.log(kind.padEnd(26) + parts.map(([, part]) => (weight[part] / 1000).toFixed(1).padStart(9)).join(''));
  }
}

/** Prints nothing of itself; what it said comes back. */
function run(args: string[], folder = process.cwd()): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: process.env, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${args.join(' ')} stopped with code ${status}:\n${stdout}${stderr}`);
  return stdout;
}

function seconds(task: () => void): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}

function perSecond(count: number, time: number): string {
  return (count / time).toFixed(1);
}

function report(name: string, time: number, words: string): void {
  console.log(`${name.padEnd(14)}${time.toFixed(1).padStart(6)} s   ${words}`);
}
