import { spawn } from 'node:child_process';
import { oneOfEachKind, pagesMadeNow } from '../built/pages.ts';
import { serve } from '../built/serve.mjs';
import { browserOf, thisMachine } from '../machine/browser.ts';

/** Lighthouse weighs more than all of this site's packages, and is fetched only to measure. */
const lighthouse = 'lighthouse@13.5.0';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const audits = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { displayValue?: string }>;
}

/** Prints Lighthouse's scores, as on a phone, for the heaviest page of each kind of a built site; one line where Lighthouse cannot be had. */
export async function printLighthouse(folder: string): Promise<void> {
  const server = await serve({ folder, port: 0, packed: true });
  console.log(`\n${'Lighthouse, phone'.padEnd(26)}  speed  access.  practice  search    LCP       TBT     CLS`);
  try {
    for (const { kind, address } of oneOfEachKind(pagesMadeNow(folder))) {
      const report = await reportOf(`${server.address}${address}`);
      console.log(kind.padEnd(26) + categories.map((name) => score(report, name).padStart(8)).join('') + audits.map((id) => audit(report, id)).join(''));
    }
  } catch (error) {
    console.log(`Lighthouse could not be run: ${(error as Error).message}`);
  } finally {
    await server.close();
  }
}

function score(report: Report, name: string): string {
  const value = report.categories[name]?.score;
  return value === null || value === undefined ? '–' : String(Math.round(value * 100));
}

function audit(report: Report, id: string): string {
  return (report.audits[id]?.displayValue ?? '–').padStart(10);
}

/** Runs Lighthouse on one address. Rejects with its last words when it fails. */
function reportOf(address: string): Promise<Report> {
  const options = ['--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting', '--chrome-flags=--headless=new --no-sandbox'];
  const environment = { ...process.env, CHROME_PATH: browserOf(thisMachine) };
  const running = spawn('npm', ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address, ...options], { env: environment });
  return new Promise((done, fail) => {
    let [output, errors] = ['', ''];
    running.stdout.on('data', (data: Buffer) => {
      output += data;
    });
    running.stderr.on('data', (data: Buffer) => {
      errors += data;
    });
    running.on('error', fail);
    running.on('close', (code) => (code === 0 ? done(JSON.parse(output)) : fail(new Error(errors.trim().split('\n').at(-1) ?? `code ${code}`))));
  });
}
