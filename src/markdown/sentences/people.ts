import { readOrdinal } from '../../words/ordinal.ts';
import type { Rule } from './beside-figures.ts';

/** Who was what, as the events of the record say: names, the words for their part, and the years of it. */
const people: readonly [name: RegExp, part: RegExp, from: number, to: number][] = [
  [/(?:Lord|Norman) Warner\b/, /\bcommissioner\b/i, 2014, 2015],
  [/(?:Julian )?Le Grand\b/, /\breview(?:er|ed|s)?\b/i, 2013, 2014],
  [/Andrew Christie\b/, /\b(?:commissioner|chair(?:ed|man|s)?)\b/i, 2015, 2019],
  [/Dave Hill\b/, /\b(?:commissioner|director)\b/i, 2015, 2019],
  [/Andy Couldrick\b/, /\bchief executive\b/i, 2017, 2023],
  [/(?:Sir )?Michael Wilshaw\b/, /\bchief inspector\b/i, 2012, 2016],
];
const roles =
  /\b(?:commissioner|chair(?:ed|man|s)?|chief executive|chief inspector|lead inspector|led|director|review(?:er|ed)|prime minister|ran|resigned)\b/i;
const nextTo =
  /\b(?:[Ll]ead inspector|[Ii]nspector|[Cc]ommissioner|[Cc]hief inspector|[Cc]hief executive|[Dd]irector|[Mm]inister),? ((?:Sir |Dame |Lord )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’]+)/gu;

/** Whoever is named beside a part in the story has to have had it, in that year, as the record says. */
export const ownRole: Rule = ({ text, cited }, _facts, { events }) => {
  const all = events.flatMap(({ id, kind, start, published, inspectors }) =>
    inspectors.map((entry) => ({
      name: entry.replace(/ \(.*\)$/, ''),
      id,
      kind,
      lead: /\(lead\)/.test(entry),
      years: [start, published].flatMap((day) => day?.slice(0, 4) ?? []),
    })),
  );
  const year = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([found]) => found);
  const found = people.flatMap(([name, part, from, to]) => {
    const match = name.exec(text);
    if (match === null || !roles.test(text)) return [];
    const inTime = year.every((one) => Number(one) >= from && Number(one) <= to);
    return part.test(text) && inTime
      ? []
      : [
          {
            index: match.index,
            reason: `found "${match[0]}" as "${roles.exec(text)?.[0]}"${year.length > 0 ? ` in ${year.join(', ')}` : ''}, expected what the record says: ${part.source.replace(/\\b|\(\?:|\)|\?/g, '').replaceAll('|', ' or ')}, ${from} to ${to}`,
          },
        ];
  });
  const visit = /\b(first|second|third|fourth|fifth|sixth) (?:monitoring )?visit\b/i.exec(text)?.[1];
  const inspectors = [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const index = text.indexOf(name);
    if (index < 0 || !/\b(?:inspect|visit|report|letter|commissioner|chair|ran\b|led\b)/i.test(text)) return [];
    const own = all.filter((one) => one.name === name);
    const wrongPart = /\b(?:commissioner|chaired|chief executive|chair of|director of)\b/i.test(text) && !people.some(([known]) => known.test(name));
    const wrongYear = year.length === 1 && !own.some(({ years }) => years.includes(year[0] ?? ''));
    const wrongVisit = visit !== undefined && !own.some(({ id }) => id === `monitoring-visit-${readOrdinal(visit.toLowerCase())}`);
    return wrongPart || wrongYear || wrongVisit
      ? [{ index, reason: `found "${name}", expected an inspector of that visit or inspection in data/events.json` }]
      : [];
  });
  const strangers = cited
    ? []
    : [...text.matchAll(nextTo)]
        .filter((match) => !all.some(({ name }) => name === match[1]) && !people.some(([name]) => name.test(match[1] ?? '')))
        .map((match) => ({
          index: match.index,
          reason: `found "${match[1]}", expected a name that data/events.json holds in that part, or a :cite in the sentence`,
        }));
  return [...found, ...inspectors, ...strangers];
};
