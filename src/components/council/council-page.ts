import { nameInSentence, spokenName } from '../../dataset/area-names.ts';
import type { Dataset } from '../../dataset/query.ts';
import { type GivenReport, reportsOf } from '../../dataset/reports.ts';
import { type Area, type Theme, themes } from '../../dataset/schema.ts';
import { predecessorsOf, successorsOf } from '../../dataset/succession.ts';
import { birmingham } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import { themeWords } from '../../words/theme.ts';
import { type CouncilWords, councilWords, endOf, farthest, smallNumbers } from './council-words.ts';
import { regionsOf } from './search-names.ts';
import { type Missing, type Standing, standingsOf } from './standings.ts';

/** Another council that a page leads to. */
interface Other {
  slug: string;
  name: string;
}

/** All that the page of a council says. */
export interface CouncilPage {
  title: string;
  description: string;
  kicker: string;
  name: string;
  inSentence: string;
  /** "until 2019, now Dorset"; empty for a council of today. */
  end: string;
  /** True for Birmingham, which has its own colour and needs no ring. */
  own: boolean;
  words: CouncilWords;
  reports: GivenReport[];
  gradesNote: string;
  relation: string;
  related: Other[];
  standings: Standing[];
  missing: Missing[];
  small: string | null;
  themes: { id: Theme; title: string; standings: Standing[] }[];
  neighbours: { model: string; councils: Other[] }[];
  limits: string[];
  /** Indicators whose charts to take along: those that stand out most, and two that every council has. */
  kits: { id: string; title: string }[];
}

/** What the page of one council says, from rows. */
export function councilPage(dataset: Dataset, council: Area): CouncilPage {
  const { standings, missing } = standingsOf(dataset, council);
  const words = councilWords(dataset, council, standings);
  const successors = successorsOf(dataset, council.code);
  const before = predecessorsOf(dataset, council);
  const name = spokenName(council);
  return {
    title: `${name}: children’s services in grades and figures`,
    description: describe(nameInSentence(council), words, standings.length),
    kicker: ['Your council', regionsOf(dataset).find(({ councils }) => councils.includes(council))?.region.name].filter(Boolean).join(' · '),
    name,
    inSentence: nameInSentence(council),
    end: endOf(dataset, council),
    own: council.code === birmingham,
    words,
    reports: reportsOf(dataset, council.code),
    gradesNote: gradesNote(dataset),
    relation: successors.length > 0 ? 'Its area is now in:' : 'It took over from:',
    related: (successors.length > 0 ? successors : before).map(other),
    standings,
    missing,
    small: smallNumbers(council, standings),
    themes: themes
      .map((id) => ({ id, title: themeWords[id].title, standings: standings.filter(({ indicator }) => indicator.theme === id) }))
      .filter((theme) => theme.standings.length > 0),
    neighbours: neighboursOf(dataset, council),
    limits: limitsOf(nameInSentence(council)),
    kits: kitsOf(standings),
  };
}

function describe(name: string, { latest }: CouncilWords, measures: number): string {
  return `${latest} ${measures} measures of ${name} beside Birmingham, England and every other council.`;
}

function gradesNote({ judgements }: Dataset): string {
  const last = judgements
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  return `We hold reports published up to ${writeDate(last ?? '')}; later ones may be out. Until 2013 the third of the four grades was called adequate; from then on requires improvement, and the bar was raised.`;
}

function neighboursOf(dataset: Dataset, { code }: Area): CouncilPage['neighbours'] {
  const known = new Map(dataset.areas.map((area) => [area.code, area]));
  return dataset.neighbours
    .filter((group) => group.area === code)
    .sort((a, b) => (a.model < b.model ? 1 : -1))
    .map(({ model, neighbours }) => ({ model, councils: neighbours.flatMap(({ area }) => known.get(area) ?? []).map(other) }));
}

function limitsOf(name: string): string[] {
  return [
    `How good the work of ${name} is: a place among councils is not a grade, and a grade cannot be read from a rate.`,
    'That one thing made another: a figure that moves after a report was not moved by it for that.',
    'Anything about one child, one family or one worker.',
    `That ${name} is better or worse than another council where their figures lie within the reach of chance of each other, or where they count in another way.`,
    'That a high or low number of plans, referrals or children in care is good or bad: it depends on how much children need, which is not counted here.',
  ];
}

function kitsOf(standings: readonly Standing[]): CouncilPage['kits'] {
  const wanted = ['agency-rate', 'plan-reviews-in-time', 'children-in-care-rate'];
  const all = [...farthest(standings, 3), ...standings.filter(({ indicator }) => wanted.includes(indicator.id))].map(({ indicator }) => indicator);
  return [...new Set(all)].slice(0, 5).map(({ id, title }) => ({ id, title }));
}

function other(area: Area): Other {
  return { slug: area.slug, name: spokenName(area) };
}
