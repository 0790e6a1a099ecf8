import { join } from 'node:path';
import { type BuiltPage, oneOfEachKind, pagesMadeNow } from '../../../src/commands/built/pages.ts';
import { type Count, countOf, sumOf } from '../../machinery/count.ts';
import { printedBy } from '../command.ts';
import type { RealPlace } from '../suites.ts';
import { explained } from './explained.ts';

/** The parts of what the checker says of a page that are read. */
interface Finding {
  url: string;
  message: string;
  lastLine?: number;
}

/** Checks a page of each kind by the Nu checker of the HTML standard: it may find nothing but what is explained. One check a page. */
export async function checkMarkup({ folder, scratch }: RealPlace): Promise<Count> {
  const pages = oneOfEachKind(pagesMadeNow(folder));
  const jar = join(scratch, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const options = ['--format', 'json', '--exit-zero-always', '--stdout'];
  const stdout = await printedBy('java', ['-Xss4m', '-jar', jar, ...options, ...pages.map(({ file }) => join(folder, file))]);
  const findings: Finding[] = JSON.parse(stdout).messages;
  return sumOf(pages.map((page) => countOf(faultsOf(page, findings))));
}

function faultsOf({ file, kind }: BuiltPage, findings: readonly Finding[]): string[] {
  const own = findings.filter(({ url, message }) => decodeURI(url).endsWith(`/dist/${file}`) && !explained(message, kind));
  return own.map(({ message, lastLine }) => `${file}:${lastLine ?? 0}: ${message}`);
}
