import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Event } from '../../dataset/schema.ts';
import { readOrdinal } from '../../words/ordinal.ts';
import type { Rule } from './beside-figures.ts';
import { blanked } from './sentence-list.ts';

/** What happened, by the words that a sentence has for it. */
const named: readonly [words: RegExp, event: string][] = [
  [
    /\b(?:the )?[Tt]rust (?:took over|opened(?: its doors)?|began(?: work)?|started work|was launched|launched|came into being|took charge)\b/g,
    'trust-launch-2018-04',
  ],
  [/\bcouncil ran the service (?=until)/g, 'trust-launch-2018-04'],
  [/\b(?:[Aa]|[Tt]he|its) (?:children’s )?[Tt]rust (?:was|is) (?:first )?announced\b/g, 'trust-announced-2016-05'],
  [/\bdirection was (?:lifted|ended|withdrawn)\b|\b(?:lifted|lifts) (?:its|the) direction\b/g, 'direction-lifted-2023-05'],
  [/\bcommissioner (?:left|was withdrawn|stood down|went)\b/g, 'commissioner-withdrawn-2019-07'],
];
const visits = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:monitoring )?visit\b/gi;
const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const inspected = new RegExp(
  `\\binspections? of (?:(?:${month}) )?((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d) inspection\\b|\\b(?:Birmingham was inspected|was an inspection) in ((?:19|20)\\d\\d)\\b`,
  'g',
);
const date = new RegExp(`(?:(?:(\\d{1,2}) and )?(\\d{1,2}) )?\\b(?:(${month}) )?((?:19|20)\\d\\d)\\b(?![–-]\\d\\d)`, 'g');
/** How a date is tied to what happened: directly behind it, with "was on" or "came in" between, or before it. */
const tie =
  /^(?:,)?(?:\s+(?:was|came|took place|began|started|happened|followed|is dated|made|held|came out|was published|appeared))?,?\s+(?:on|in|of|from|until)\s+(?:the (?:spring|summer|autumn|winter) of\s+|early\s+|late\s+|mid-?)?$/;
const tieBefore = /^,?\s+(?:(?:saw|brought|came|saw inspectors (?:come|arrive) for) (?:the |its |a )?)?$/;

interface Occasion {
  words: string;
  start: number;
  end: number;
  /** Null where there was none. */
  event: Event | null;
}

/** What happened when: the date beside a visit, an inspection or a change of hands has to be one of its own. */
export const ownOccasion: Rule = ({ text, marks }, _facts, dataset) => {
  const free = blanked(
    text,
    marks.filter(({ directive }) => directive.name !== 'cite' && directive.name !== 'term'),
  );
  return [...unknownInspections(free, dataset), ...occasionsIn(free, dataset).flatMap((occasion) => faultOf(free, occasion))];
};

function occasionsIn(text: string, dataset: Dataset): Occasion[] {
  const own = named.flatMap(([words, id]) => {
    const event = find(dataset, id);
    return event === null ? [] : [...text.matchAll(words)].map((match) => occasion(match, event));
  });
  const numbered = [...text.matchAll(visits)].map((match) => occasion(match, find(dataset, `monitoring-visit-${readOrdinal((match[1] ?? '').toLowerCase())}`)));
  const graded = [...text.matchAll(inspected)].flatMap((match) => {
    const year = match[1] ?? match[2] ?? '';
    const own = dataset.events.filter(
      ({ kind, start, published, grades }) =>
        kind === 'inspection' && Object.keys(grades).length > 0 && (start?.startsWith(year) || published?.startsWith(year)),
    );
    return year !== '' && own.length === 1 && own[0] !== undefined ? [occasion(match, own[0])] : [];
  });
  return [...own, ...numbered, ...graded];
}

function occasion(match: RegExpExecArray, event: Event | null): Occasion {
  return { words: match[0], start: match.index, end: match.index + match[0].length, event };
}

function find({ events }: Dataset, id: string): Event | null {
  return events.find((event) => event.id === id) ?? null;
}

function faultOf(text: string, { words, start, end, event }: Occasion) {
  if (event === null) return [{ index: start, reason: `found "${words}", expected a visit of data/events.json` }];
  const dates = [event.start, event.end, event.published].filter((day) => day !== null);
  return [...text.matchAll(date)].flatMap((match) => {
    const tied = match.index >= end ? tie.test(text.slice(end, match.index)) : tieBefore.test(text.slice(match.index + match[0].length, start));
    if (!tied || isoOf(match).every((said) => dates.some((day) => day.startsWith(said) || said.startsWith(day)))) return [];
    return [{ index: match.index, reason: `found "${match[0]}" beside "${words}", expected a date of it: ${dates.join(', ')}` }];
  });
}

function isoOf([, first, last, name, year]: RegExpExecArray): string[] {
  if (name === undefined) return [year ?? ''];
  const number = String(month.split('|').indexOf(name) + 1).padStart(2, '0');
  const days = [first, last].filter((day) => day !== undefined);
  return days.length === 0 ? [`${year}-${number}`] : days.map((day) => `${year}-${number}-${day.padStart(2, '0')}`);
}

/** Years of Birmingham's inspections, and of all inspections. */
const yearsInspected = oncePer(({ events, judgements }: Dataset) => {
  const years = new Set(
    [
      ...events.filter(({ kind, title }) => kind === 'inspection' || /inspection/i.test(title)).flatMap(({ start, published }) => [start, published]),
      ...judgements.flatMap(({ inspected, published }) => [inspected, published]),
    ].flatMap((day) => day?.slice(0, 4) ?? []),
  );
  const own = new Set(
    events.flatMap(({ kind, start, published }) => (kind === 'inspection' ? [start, published] : [])).flatMap((day) => day?.slice(0, 4) ?? []),
  );
  return { years, own };
});

/** An inspection is named by a year in which there was one. */
function unknownInspections(text: string, dataset: Dataset) {
  const found = [...text.matchAll(inspected)];
  if (found.length === 0) return [];
  const { years, own } = yearsInspected(dataset);
  return found.flatMap((match) => {
    const year = match[1] ?? match[2] ?? match[3] ?? '';
    const held = match[3] !== undefined || /Birmingham/.test(text) || !/\b(?:council|Leeds|Bradford|other)\b/.test(text) ? own : years;
    return held.has(year)
      ? []
      : [{ index: match.index, reason: `found "${match[0]}", expected the year of an inspection of data/events.json: ${[...held].sort().join(', ')}` }];
  });
}
