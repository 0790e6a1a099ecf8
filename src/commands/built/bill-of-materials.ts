import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { buildDay } from '../../dataset/build-day.ts';
import { npmCommand } from '../machine/install.mjs';

/** The parts of a CycloneDX document that are read or set here (https://cyclonedx.org/docs/1.5/json/). */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp: string; component: { 'bom-ref': string; name: string } };
  components: { 'bom-ref': string; properties: { name: string }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * All packages that build the site, as npm lists those of package-lock.json: CycloneDX 1.5 in JSON, the same bytes for the same packages, day and npm.
 * What only tests need is left out by its mark: npm, asked to leave it out, leaves out too what both need. Throws one sentence where npm cannot; it can from 10.2 on.
 */
export async function billOfMaterials(): Promise<string> {
  const { serialNumber: _, ...bill }: Bill = JSON.parse(await askNpm());
  const components = bill.components.filter(({ properties }) => properties.every(({ name }) => name !== 'cdx:npm:package:development'));
  const left = new Set([bill.metadata.component, ...components].map((one) => one['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => left.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => left.has(to)) }));
  // npm names the project by its folder, which is another on each machine.
  bill.metadata.component.name = JSON.parse(await readFile('package.json', 'utf8')).name;
  bill.metadata.timestamp = `${buildDay()}T00:00:00Z`;
  return `${JSON.stringify({ ...bill, components, dependencies }, null, 1)}\n`;
}

async function askNpm(): Promise<string> {
  const [command = '', ...args] = [...npmCommand(), 'sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const options = { maxBuffer: 2 ** 26, shell: process.platform === 'win32' && command === 'npm' };
  try {
    return (await promisify(execFile)(command, args, options)).stdout;
  } catch (error) {
    throw new Error(`npm sbom made no list of packages; it needs npm 10.2 or newer: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}
