// biome-ignore-all lint/suspicious/noAssignInExpressions: each falsehood is one assignment, and reads best as one.
import type { Dataset } from '../../src/dataset/query.ts';
import type { Observation } from '../../src/dataset/schema.ts';
import type { Pick } from './pick.ts';

/** A falsehood in the figures of one indicator: changes its rows in place, or says that they have nothing of the kind. */
export interface FigurePlant {
  name: string;
  into: (rows: Observation[], pick: Pick, dataset: Dataset) => boolean;
}

export const figurePlants: FigurePlant[] = [
  {
    name: 'the count of a council, times ten',
    into: (rows, pick, data) =>
      row(rows, pick, data, (one) => void ([one.numerator, one.denominator] = [(one.numerator ?? 0) * 10, (one.denominator ?? 0) * 10])),
  },
  {
    name: 'the count of England, times ten',
    into: (rows, pick) => wide(rows, pick, (one) => void ([one.numerator, one.denominator] = [(one.numerator ?? 0) * 10, (one.denominator ?? 0) * 10])),
  },
  { name: 'the count of another year', into: (rows, pick) => yearShift(rows, pick) },
  { name: 'England put in the place of a region', into: (rows, pick) => regionAsEngland(rows, pick) },
  { name: 'two councils exchanged', into: (rows, pick, data) => swapped(rows, pick, data) },
];

function row(rows: Observation[], pick: Pick, { areas }: Dataset, into: (row: Observation) => void): boolean {
  const codes = new Set(areas.filter(({ kind }) => kind === 'authority').map(({ code }) => code));
  const fits = rows.filter(({ area, numerator, denominator }) => codes.has(area) && (numerator ?? 0) > 300 && (denominator ?? 0) > 300);
  if (fits.length === 0) return false;
  into(pick(fits));
  return true;
}

function wide(rows: Observation[], pick: Pick, into: (row: Observation) => void): boolean {
  const fits = rows.filter(({ area, numerator, denominator }) => area === 'E92000001' && numerator !== null && denominator !== null);
  if (fits.length === 0) return false;
  into(pick(fits));
  return true;
}

function yearShift(rows: Observation[], pick: Pick): boolean {
  const england = rows.filter(({ area, numerator }) => area === 'E92000001' && numerator !== null);
  const fits = england.filter((one, index) => index > 0 && differ(one.numerator, england[index - 1]?.numerator));
  if (fits.length === 0) return false;
  const one = pick(fits);
  const before = england[england.indexOf(one) - 1];
  if (before) [one.value, one.numerator, one.denominator] = [before.value, before.numerator, before.denominator];
  return true;
}

/** Years that lie closer than the rounding of so many councils are as good as the same. */
function differ(one: number | null, two: number | null | undefined): boolean {
  return one !== null && two !== null && two !== undefined && Math.abs(one - two) > Math.max(one / 50, 200);
}

function regionAsEngland(rows: Observation[], pick: Pick): boolean {
  const fits = rows.filter(({ area, numerator }) => area === 'E12000005' && (numerator ?? 0) > 100);
  if (fits.length === 0) return false;
  const region = pick(fits);
  const england = rows.find(({ area, period }) => area === 'E92000001' && period === region.period);
  if (england) [england.value, england.numerator, england.denominator] = [region.value, region.numerator, region.denominator];
  return england !== undefined;
}

function swapped(rows: Observation[], pick: Pick, { areas }: Dataset): boolean {
  const regions = new Map(areas.filter(({ kind }) => kind === 'authority').map(({ code, region }) => [code, region]));
  const fits = rows.filter(({ area, numerator, denominator }) => regions.has(area) && (numerator ?? 0) > 400 && denominator !== null);
  if (fits.length === 0) return false;
  const one = pick(fits);
  const others = rows.filter(
    ({ area, period, numerator }) => regions.has(area) && period === one.period && numerator !== null && numerator < (one.numerator ?? 0) / 3,
  );
  if (others.length === 0) return false;
  const two = pick(others);
  for (const part of ['value', 'numerator', 'denominator'] as const) [one[part], two[part]] = [two[part], one[part]];
  return true;
}
