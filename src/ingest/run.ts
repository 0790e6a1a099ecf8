import { parseArgs } from 'node:util';
import { makeFiles } from './dataset-files.ts';
import { catalogue, mappings } from './families/all.ts';
import { openLibrary } from './library.ts';
import { compareFiles, readSources, writeFiles } from './store.ts';
import { summarise } from './summary.ts';

const usage = 'usage: npm run ingest -- <folder of published files> [--check] [--data <folder>]';

/** Published files to data set: read, make, check, then write, or compare with what is there. */
export async function ingest(folder: string, data: string, check: boolean, report: (line: string) => void): Promise<void> {
  const library = await openLibrary(folder, report);
  const made = makeFiles(library, mappings, catalogue, readSources(data));
  if (check) compareFiles(data, made.texts);
  else writeFiles(data, made.texts);
  report(summarise(made.indicators));
  report(check ? `${data} is exactly what these files make` : `wrote ${made.texts.size} files to ${data}`);
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, data: { type: 'string', default: 'data' } },
    });
    const [folder] = positionals;
    if (!folder) throw new Error(usage);
    await ingest(folder, values.data, values.check, console.log);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
