import type { Indicator } from '../../dataset/schema.ts';
import { writeShort } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';

type About = Pick<Indicator, 'unit'>;

/** A figure of the council that a reader has added; `beyond` says on which side the drawing does not reach it. */
export interface AddedFigure {
  period: string;
  value: number;
  beyond: 'above' | 'below' | null;
}

/** The words at the end of an added line: "Leeds 23.4%", "Poole 12.0% in 2019", "Kent £5,012, above the scale". */
export function addedLabel(about: About, name: string, { period, value, beyond }: AddedFigure, lastDrawn: string): string {
  const year = period === lastDrawn ? '' : ` in ${shortPeriod(period)}`;
  return `${name} ${writeShort(about, value)}${year}${beyond === null ? '' : `, ${beyond} the scale`}`;
}

/** What the added line shows, for those who cannot see it: "Added: Leeds, 12.1% in 2013, 23.4% in 2025." */
export function addedSentence(about: About, name: string, figures: readonly AddedFigure[]): string {
  const ends = [...new Set([figures.at(0), figures.at(-1)])].filter((figure) => figure !== undefined);
  const said = ends.map(({ period, value }) => `${writeShort(about, value)} in ${shortPeriod(period)}`);
  return `Added: ${[name, ...(said.length === 0 ? ['no figure'] : said)].join(', ')}.`;
}

/** A council or a country with one value for each of an indicator's periods. */
interface Valued {
  slug: string;
  name: string;
  values: readonly (number | null)[];
}

/** What is said of an added council to those who listen: no marks of the drawing, but what it stands beside: "Leeds added: 23.4% in 2025, Birmingham 25.9%, England 24.5%." */
export function addedAloud(about: About & { periods: readonly string[]; areas: readonly Valued[] }, { name, values }: Valued): string {
  const index = values.findLastIndex((value) => value !== null);
  const beside = ['birmingham', 'england'].flatMap((slug) => about.areas.find((area) => area.slug === slug) ?? []);
  const figures = beside.flatMap((area) => (area.values[index] == null ? [] : `${area.name} ${writeShort(about, area.values[index])}`));
  return `${name} added: ${[`${writeShort(about, values[index] ?? 0)} in ${shortPeriod(about.periods[index] ?? '')}`, ...figures].join(', ')}.`;
}

/** What was added and how it is told from the rest: "Leeds: the dashed line with squares, 23.4% in 2025." */
export function addedStatus(about: About, name: string, figures: readonly AddedFigure[], mark: string): string {
  const last = figures.at(-1);
  if (last === undefined) return `${name} has no figure in the years drawn.`;
  const sides = new Set(figures.flatMap(({ beyond }) => beyond ?? []));
  const edge = sides.size === 0 ? '' : ` Triangles: ${[...sides].join(' or ')} the scale.`;
  return `${name}: ${mark}, ${writeShort(about, last.value)} in ${shortPeriod(last.period)}.${edge}`;
}
