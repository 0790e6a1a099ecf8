import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceTexts, strangersIn } from '../../exports/licences/handed-out.ts';
import { billOfMaterials } from './bill-of-materials.ts';

/** Writes into a built site the licences of what readers receive, and the list of all packages that built it. */
export async function writeLicences(folder: string): Promise<void> {
  await writeFile(join(folder, 'licences.txt'), await licenceTexts());
  await writeFile(join(folder, 'sbom.cdx.json'), await billOfMaterials());
}

/** The parts of what a bundler hands to plugins that are read. */
type Bundle = Readonly<Record<string, { type: string; moduleIds?: readonly string[] }>>;

/** Throws one sentence when the scripts for readers hold a package whose licence is not handed out with them. */
export function refuseStrangers(bundle: Bundle): void {
  const strangers = strangersIn(Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
  if (strangers.length > 0)
    throw new Error(
      `The scripts for readers hold ${strangers.join(', ')}, expected only packages of src/exports/licences/handed-out.ts, whose licences are handed out.`,
    );
}
