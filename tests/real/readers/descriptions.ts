import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, countOf, sumOf } from '../../machinery/count.ts';
import { printedBy } from '../command.ts';
import { serveLoopback } from '../loopback-site.ts';
import type { RealPlace } from '../suites.ts';

/** Reads every table that a Data Package describes, by its address; prints a fault a line. */
const packageReader = `
import datapackage from 'datapackage';
const found = await datapackage.Package.load(process.argv[2]);
for (const error of found.errors) console.log('datapackage.json: ' + error.message);
for (const resource of found.resources) {
  if (!resource.descriptor.schema) continue;
  try {
    const rows = await resource.read({ keyed: false });
    console.error(resource.name, rows.length);
  } catch (error) {
    console.log(resource.name + ': ' + [error, ...(error.errors ?? [])].map(({ message }) => message).slice(0, 3).join('; '));
  }
}
`;

/** Expands JSON-LD and lets nothing fall away silently; without a network, so a context of another site is taken for its words. */
const linkedDataReader = `
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
const words = async (url) => {
  if (!/^https?:\\/\\/schema\\.org/.test(url)) throw new Error('asks for ' + url);
  return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
};
for (const path of process.argv.slice(2)) {
  try {
    const expanded = await jsonld.expand(JSON.parse(readFileSync(path, 'utf8')), { safe: true, documentLoader: words, base: 'https://a.example/' });
    if (expanded.length !== 1) console.log(path + ': found ' + expanded.length + ' things, expected 1');
  } catch (error) {
    console.log(path + ': ' + error.message + ' ' + JSON.stringify(error.details ?? ''));
  }
}
`;

/** The descriptions of the data set by the readers they are written for: the Data Package library on every table, and a JSON-LD processor. */
export async function checkDescriptions({ folder, scratch }: RealPlace): Promise<Count> {
  const site = await serveLoopback(folder);
  try {
    const node = async (name: string, code: string, args: string[]) => {
      writeFileSync(join(scratch, name), code);
      return countOf((await printedBy(process.execPath, [join(scratch, name), ...args])).split('\n').filter((line) => line !== ''));
    };
    const page = join(scratch, 'page.json');
    writeFileSync(page, datasetOn(readFileSync(join(folder, 'data/index.html'), 'utf8')));
    return sumOf([
      await node('package.mjs', packageReader, [`${site.address}data/latest/datapackage.json`]),
      await node('linked-data.mjs', linkedDataReader, [join(folder, 'data/latest/croissant.json'), page]),
    ]);
  } finally {
    await site.close();
  }
}

/** What the data page says to search engines of the data set. */
function datasetOn(html: string): string {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);
  return found.find((text) => JSON.parse(text)['@type'] === 'Dataset') ?? '{}';
}
