import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handedOut } from '../../exports/licences/handed-out.ts';
import { billOfMaterials } from './bill-of-materials.ts';

const bill = JSON.parse(await billOfMaterials());
const licences = bill.components.map(({ name, licenses = [] }: { name: string; licenses?: { license?: { id: string }; expression?: string }[] }) => [
  name,
  licenses.map(({ license, expression }) => license?.id ?? expression).join(),
]);

test('billOfMaterials() lists every package that builds the site, and what readers receive among them', () => {
  const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([bill.bomFormat, bill.metadata.component.name, bill.serialNumber]).toEqual(['CycloneDX', name, undefined]);
  const listed = bill.components.map(({ name, version }: { name: string; version: string }) => `${name}@${version}`);
  expect(listed).toEqual(expect.arrayContaining(Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)));
  expect(bill.dependencies.map(({ ref }: { ref: string }) => ref)).toContain(bill.metadata.component['bom-ref']);
  for (const one of handedOut) expect(licences).toContainEqual([one.package, one.licence]);
});

/** Programs under copyleft that draw pictures and make style sheets smaller while the site is built. What they make is not theirs. */
const tools = /^(@img\/sharp-|lightningcss)/;

test('billOfMaterials() has copyleft only in programs that run while the site is built, no part of which is handed out', () => {
  const copyleft = licences.filter(([, licence]: string[]) => /GPL|MPL|EUPL|CDDL|EPL|CC-BY-SA|^$/.test(licence ?? ''));
  expect(copyleft.map(([name]: string[]) => name).filter((name: string) => !tools.test(name))).toEqual([]);
  expect(handedOut.filter((one) => tools.test(one.package))).toEqual([]);
});
