import type { Dataset } from '../../dataset/query.ts';
import type { Objection, Rule } from './beside-figures.ts';
import { isFigure } from './beside-figures.ts';
import type { Fact } from './fact.ts';

/** What figures are counted of: words for it in a sentence, and what the description of a figure has to hold to be of it. */
const bases: readonly [said: RegExp, held: RegExp][] = [
  [/\b(?:in care|looked[- ]after)\b/i, /in care|looked[- ]after|care leavers|left care|leaving care|placement|adopt|guardian|proceedings|care application/i],
  [/\bcare leavers?\b|\bleft care\b/i, /care leavers?|left care|leaving care|young people/i],
  [/\breferrals?\b/i, /referr/i],
  [/\b(?:social workers?|staff|workers)\b/i, /worker|staff|agency|vacan|turnover|caseload|sickness|posts/i],
  [/\bplans?\b/i, /plan|case/i],
  [/\bnew plans\b/i, /start|beg[iau]n/i],
  [/\ball (?:the )?children\b|\bchildren in the city\b|\bevery child\b/i, /population|per 10,000|children aged|under 18/i],
  [/\b(?:taken|came|went|come) into care\b|\bentered care\b/i, /into care|application|proceeding/i],
  [/\bleft care\b/i, /left care|leav|after care|care leaver/i],
  [/\btaken off (?:it|them|a plan|their plan)\b/i, /ended|end of/i],
  [/\bconferences?\b/i, /conference/i],
  [/\bassessments?\b/i, /assess/i],
  [/\benquir(?:y|ies)\b/i, /enquir|section 47/i],
  [/\b(?:court|care) (?:cases|applications|proceedings)\b/i, /court|proceeding|application/i],
  [/\badopt(?:ed|ions?)\b/i, /adopt/i],
  [/\bfamilies\b/i, /famil|households?/i],
  [/\b(?:in need)\b/i, /in need/i],
  [
    /\bhouseholds\b|\bparents\b|\bmothers\b|\bfathers\b|\bpupils\b|\bschools\b|\bbabies\b|\bgirls\b|\bboys\b|\binspectors\b|\bcouncillors\b/i,
    /household|parent|mother|father|pupil|school|baby|girl|boy|inspector|councillor/i,
  ],
];

/** What none of our statistics counts. */
const harm =
  /^(?:\s+(?:of|plans|cases|children|young people|families|them|the|all|these|those|in|on|a|care|Birmingham|England)\b){0,6}\s+(?:(?:were|was|are|had been|have been|has been|had|have|then)\s+)*(hurt|harmed|injured|abused|beaten|killed|died|dead|murdered|starved|ran away|run away|went missing|missing|failed|lied|sacked|drowned|raped|exploited|trafficked|neglected|cancelled|forgotten|lost|ignored|sold|dismissed)\b/i;

/** A figure may be said only of what it counts. */
export const ownBase: Rule = ({ text }, facts, dataset) =>
  facts.filter(isFigure).flatMap((fact): Objection[] => {
    const { mark } = fact;
    const held = descriptionOf(fact, dataset);
    const suffered = harm.exec(text.slice(mark.end))?.[1];
    if (suffered !== undefined && !held.toLowerCase().includes(suffered.toLowerCase()))
      return [{ index: mark.start, reason: `found "${suffered}" said of ${mark.text}, expected what the figure counts: ${shortOf(fact)}` }];
    if (fact.part === 'councils' || fact.part === 'others' || fact.part === 'rank' || fact.part.startsWith('others')) return [];
    const base = `${baseAround(text, mark)} | ${isCount(fact) ? countedAfter(text, mark.end) : ''}`;
    const wrong = bases.find(([said, holds]) => said.test(base) && !holds.test(held));
    return wrong === undefined
      ? []
      : [{ index: mark.start, reason: `found "${wrong[0].exec(base)?.[0]}" as the base of ${mark.text}, expected what the figure counts: ${shortOf(fact)}` }];
  });

/** Whether a figure is a count, which a noun follows, and no share, which "of" follows. */
function isCount({ part, claim }: Fact): boolean {
  return claim === null && (part === 'numerator' || part === 'denominator');
}

/** The noun behind a count, and what is said to have become of it: "404 children were taken into care". */
function countedAfter(text: string, end: number): string {
  return (
    /^\s+((?:\p{L}+\s+){0,2}(?:children|young people|families|social workers|staff|plans|reviews|referrals|posts|mothers|parents)\b(?:\s+(?:were|was|had been|had|have|are)?\s*(?:\p{L}+\s+){0,3}care\b)?)/iu.exec(
      text.slice(end),
    )?.[1] ?? ''
  );
}

/** "of children in care" behind a figure, or "Of all children in care," before it. */
function baseAround(text: string, { start, end }: { start: number; end: number }): string {
  const after =
    /^\s+of\s+((?:(?!\b(?:in|on|at|from|were|was|had|have|has|are|is|with|by|and|against|whose|who|that|which)\b(?! care))[^.,;:□])*(?:\bin care\b)?)/i.exec(
      text.slice(end),
    )?.[1] ?? '';
  const before = /(?:^|[.;:]\s)[^,□]{0,12}\bof\s+([^,□]{0,60}),[^,□]{0,30}$/i.exec(text.slice(0, start))?.[1] ?? '';
  return `${after} | ${before}`;
}

/** All that is said of what a figure counts. */
export function descriptionOf({ indicator, claim }: Fact, dataset: Dataset): string {
  if (claim !== null)
    return `${claim.measure} ${claim.unit} ${claim.reason ?? ''} ${claim.comparator?.label ?? ''} ${dataset.indicators.find(({ id }) => id === claim.match?.indicator)?.title ?? ''}`;
  if (indicator === null) return '';
  const { title, short, question, unit, counted, definition } = indicator;
  return [title, short, question, unit.name, counted.numerator, counted.denominator, definition].join(' ');
}

function shortOf({ indicator, claim }: Fact): string {
  return indicator === null ? (claim?.measure ?? '') : indicator.unit.symbol === '%' ? `${indicator.title}, ${indicator.unit.name}` : indicator.title;
}
