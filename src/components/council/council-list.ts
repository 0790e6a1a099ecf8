import { spokenName } from '../../dataset/area-names.ts';
import { type Level, levelOf, levels } from '../../dataset/grade.ts';
import type { Dataset } from '../../dataset/query.ts';
import { reportsOf } from '../../dataset/reports.ts';
import type { Area } from '../../dataset/schema.ts';
import { everyCouncil } from '../../dataset/succession.ts';
import { gradeWords } from '../../words/grade.ts';
import { endOf } from './council-words.ts';
import { gradeLine } from './grade-line.ts';
import { regionsOf } from './search-names.ts';

interface Entry {
  slug: string;
  name: string;
  /** Its latest grade and year, and when it ended. */
  about: string;
  /** Its grades over the years as SVG text. */
  line: string;
}

/** Every council, past and present, by region and name. */
export function councilsByRegion(dataset: Dataset): { slug: string; name: string; councils: Entry[] }[] {
  return regionsOf(dataset).map(({ region, councils }) => ({
    slug: region.slug,
    name: region.name,
    councils: councils.map((council) => entryOf(dataset, council)),
  }));
}

/** The councils of today by their latest grade, and last those without one. */
export function councilsByGrade(dataset: Dataset): { level: Level | null; title: string; councils: { slug: string; name: string }[] }[] {
  const today = everyCouncil(dataset).filter(({ to }) => to === null);
  const latest = new Map(today.map(({ code }) => [code, reportsOf(dataset, code).at(-1)?.grade ?? null]));
  const levelIn = (code: string) => {
    const grade = latest.get(code) ?? null;
    return grade === null ? null : levelOf(grade);
  };
  const named = [...levels.map((level) => ({ level, title: gradeWords[level] })), { level: null, title: 'No grade that we hold' }];
  return named
    .map(({ level, title }) => ({
      level,
      title,
      councils: today.filter(({ code }) => levelIn(code) === level).map((area) => ({ slug: area.slug, name: spokenName(area) })),
    }))
    .filter(({ councils }) => councils.length > 0);
}

function entryOf(dataset: Dataset, council: Area): Entry {
  const reports = reportsOf(dataset, council.code);
  const last = reports.at(-1);
  const grade = last === undefined ? 'No grade that we hold' : `${gradeWords[last.grade]}, ${last.published.slice(0, 4)}`;
  const end = endOf(dataset, council);
  return { slug: council.slug, name: spokenName(council), about: end === '' ? grade : `${grade}; ${end}`, line: gradeLine(reports) };
}
