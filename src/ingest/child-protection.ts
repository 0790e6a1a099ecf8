import type { Observation } from '../dataset/schema.ts';
import { keyOf } from './lait.ts';
import type { Library } from './library.ts';
import { countOf, type Mapping, publishedShare, ratePer10000, sumOf, toolFigure } from './mapping.ts';
import { derive, observe, roundTo } from './observation.ts';
import { absent, type Reading, readFigure, releaseSymbols } from './symbols.ts';

/** Child protection plans: how they begin, how long they last, how they are reviewed. */
export const childProtection: readonly Mapping[] = [
  publishedShare('repeat-plans', 'plansStarted', { value: 'CPP_subsequent_percent', numerator: 'CPP_subsequent', denominator: 'CPP_start' }),
  { id: 'plan-implied-months', read: impliedMonths },
  publishedShare('plans-under-three-months', 'plansInForce', { value: '3_months_or_less_percent', numerator: '3_months_or_less', denominator: 'CPP_At31' }),
  toolFigure('plans-ended-two-years', 'CPPlans2yrs', 1, { numerator: countOf('CPRDuration') }),
  ratePer10000('plans-in-force-rate', 'plansInForce', 'CPP_At31', 'CPP_rate'),
  ratePer10000('plan-starts-rate', 'plansStarted', 'CPP_start', 'CPP_Abuse_Rate'),
  toolFigure('plan-reviews-in-time', 'RevCP', 1, { numerator: countOf('CPP_Reviewed_InReqTimeScl'), denominator: countOf('CPP_31March_3MnthorMore') }),
  { id: 'icpc-in-15-days', read: conferencesInTime },
];

/**
 * First conferences by the time they took. The published share sometimes has a larger base than its four bands add up to
 * (conferences whose time is not known, it seems); there the base is not in the file and is left out.
 */
function conferencesInTime(library: Library): Observation[] {
  const share = toolFigure('icpc-in-15-days', 'CP_conf_15days', 1, { numerator: sumOf('10_ICPC', '15_ICPC'), denominator: sumOf('10_ICPC', '15_ICPC', '20_ICPC', '21_ICPC') });
  return share.read(library).map((row) => (makesShare(row, library.areas.isWider(row.area) ? 10 : 0) ? row : { ...row, denominator: null }));
}

function makesShare({ value, numerator, denominator }: Observation, margin: number): boolean {
  if (value === null || numerator === null || denominator === null) return true;
  const lowest = (100 * (numerator - margin)) / (denominator + margin);
  const highest = (100 * (numerator + margin)) / (denominator - margin);
  return value >= lowest - 0.0501 && value <= highest + 0.0501;
}

/**
 * Our estimate of the mean months on a plan, by Little's law (John Little, "A proof for the queuing formula L = λW", Operations Research 9, 1961):
 * 12 times the average number of plans in force over the average number begun and ended in the year.
 * Plans ended are not in the files: they are those in force a year before, and those begun, less those in force now.
 */
function impliedMonths(library: Library): Observation[] {
  const inForce = readings(library, 'plansInForce', 'CPP_At31');
  return library
    .rows('plansStarted')
    .filter(({ period }) => period !== '2013')
    .map(({ area, period, row }) => {
      const before = inForce.get(keyOf(area, String(Number(period) - 1))) ?? absent;
      const parts = [inForce.get(keyOf(area, period)) ?? absent, before, readFigure(row, 'CPP_start', releaseSymbols)];
      const stock = derive(parts, ([now, then]) => (now! + then!) / 2);
      const flow = derive(parts, ([now, then, begun]) => (2 * begun! + then! - now!) / 2);
      const months = derive([stock, flow], ([held, moved]) => (moved! > 0 ? roundTo((12 * held!) / moved!, 1) : null));
      return observe(area, period, months, stock, flow);
    });
}

function readings(library: Library, file: 'plansInForce', column: string): Map<string, Reading> {
  return new Map(library.rows(file).map(({ area, period, row }) => [keyOf(area, period), readFigure(row, column, releaseSymbols)]));
}
