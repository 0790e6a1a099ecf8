import { type Dataset, periods } from '../../dataset/query.ts';
import { type Theme, themes } from '../../dataset/schema.ts';
import { observationTable } from '../../exports/tables/observation-table.ts';
import { namesOf } from '../../exports/tables/table.ts';
import { writeNumber } from '../../words/number.ts';
import { themeWords } from '../../words/theme.ts';

interface Option {
  value: string;
  text: string;
  theme?: Theme;
  /** Code of an area, by which the table knows it. */
  code?: string;
}

interface Choice {
  name: string;
  label: string;
  groups: { title: string; options: Option[] }[];
}

/** Columns of the table that are shown; the download has all of them. */
const shown = ['indicator', 'area_name', 'period', 'value', 'numerator', 'denominator', 'lower_95', 'upper_95', 'status'];

/** What the filter on the data page offers, and the columns it shows. */
export function filterChoices(dataset: Dataset): { selects: Choice[]; columns: { name: string; place: number; number: boolean }[]; names: string[] } {
  const names = namesOf(observationTable);
  const years = [...new Set(dataset.indicators.flatMap(({ id }) => periods(dataset, id).map((period) => period.slice(0, 4))))].sort();
  const yearGroups = [{ title: 'Years', options: years.map((year) => ({ value: year, text: year })) }];
  return {
    names,
    columns: shown.map((name) => ({ name, place: names.indexOf(name), number: observationTable.columns[names.indexOf(name)]?.type === 'number' })),
    selects: [
      { name: 'theme', label: 'Theme', groups: [{ title: 'Themes', options: themes.map((theme) => ({ value: theme, text: themeWords[theme].title })) }] },
      { name: 'indicator', label: 'Indicator', groups: indicatorGroups(dataset) },
      { name: 'area', label: 'Council or area', groups: areaGroups(dataset) },
      { name: 'from', label: 'From', groups: yearGroups },
      { name: 'to', label: 'To', groups: yearGroups },
    ],
  };
}

/** The first rows of the table as they are shown without script, and how many there are. */
export function firstRows(dataset: Dataset): { rows: string[][]; total: string } {
  const rows = observationTable.rows(dataset);
  return { rows: rows.slice(0, 25).map((row) => row.map((cell) => String(cell ?? ''))), total: writeNumber(rows.length, 0) };
}

function indicatorGroups({ indicators }: Dataset): Choice['groups'] {
  return themes.map((theme) => ({
    title: themeWords[theme].title,
    options: indicators.filter((entry) => entry.theme === theme).map(({ id, title }) => ({ value: id, text: title, theme })),
  }));
}

function areaGroups({ areas }: Dataset): Choice['groups'] {
  const kinds = { country: 'Country', region: 'Regions', authority: 'Councils, past and present' } as const;
  return (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => ({
    title: kinds[kind],
    options: areas
      .filter((area) => area.kind === kind)
      .map(({ code, slug, name, to }) => ({ value: slug, code, text: to === null ? name : `${name} (to ${to})` }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en')),
  }));
}
