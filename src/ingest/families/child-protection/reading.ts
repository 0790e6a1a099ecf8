import type { Observation } from '../../../dataset/schema.ts';
import { absent, type Reading, readFigure, releaseSymbols, tableSymbols } from '../../formats/symbols.ts';
import { keyOf } from '../../lait.ts';
import type { Library } from '../../library.ts';
import { derive, observe, roundTo } from '../../observation.ts';
import { oneEach } from '../../placed-row.ts';
import { type Mapping, type Series, share } from '../../series.ts';
import { bandOf } from '../../tables-2018.ts';
import { rate, toolFigure, withOnlyTrueBase, withToolCounts } from '../../tool-series.ts';

const plansOfHalfYear = 'Number of child protection plans that ended during the first 6 months';
const withinThreeMonths = 'Less than or equal to 3 months';

/** Child protection plans: how they begin, how long they last, how they are reviewed. */
export const childProtection: readonly Mapping[] = [
  { id: 'repeat-plans', read: share('plansStarted', { value: 'CPP_subsequent_percent', numerator: 'CPP_subsequent', denominator: 'CPP_start' }) },
  { id: 'plans-ended-three-months', read: band2018('D7', 'Number of child protection plans that ended during the year', '3 months or less') },
  {
    id: 'plan-ended-case-closed',
    read: band2018('D8', plansOfHalfYear, withinThreeMonths),
  },
  { id: 'plan-ended-case-closed-unmoved', read: closedWithoutMove },
  { id: 'plan-implied-months', read: impliedMonths },
  {
    id: 'plans-under-three-months',
    read: share('plansInForce', { value: '3_months_or_less_percent', numerator: '3_months_or_less', denominator: 'CPP_At31' }),
  },
  { id: 'plans-ended-two-years', read: withToolCounts(toolFigure('CPPlans2yrs', 1), { numerator: ['CPRDuration'] }) },
  { id: 'plans-in-force-rate', read: rate('plansInForce', 'CPP_At31', 'CPP_rate') },
  { id: 'plan-starts-rate', read: rate('plansStarted', 'CPP_start', 'CPP_Abuse_Rate') },
  {
    id: 'plan-reviews-in-time',
    read: withToolCounts(toolFigure('RevCP', 1), { numerator: ['CPP_Reviewed_InReqTimeScl'], denominator: ['CPP_31March_3MnthorMore'] }),
  },
  {
    id: 'icpc-in-15-days',
    // The published share sometimes has a larger base than its four bands add up to, it seems because of conferences whose time is not known.
    read: withOnlyTrueBase(
      withToolCounts(toolFigure('CP_conf_15days', 1), { numerator: ['10_ICPC', '15_ICPC'], denominator: ['10_ICPC', '15_ICPC', '20_ICPC', '21_ICPC'] }),
      1,
    ),
  },
];

/** One band of a table in the workbook of 2018, with its percentage as printed. The year is the one to 31 March 2018. */
function band2018(title: string, total: string, band: string): Series {
  return (library) =>
    bandOf(library.sheet('tables2018', title), library.areas, { total, band }).map(({ area, row }) =>
      observe(area, '2018', readFigure(row, 'Percentage', tableSymbols), readFigure(row, 'Number', tableSymbols), readFigure(row, 'Total', tableSymbols)),
    );
}

/** Cases closed within three months, less those that moved to another council: a part of them that the same table prints beside them. */
function closedWithoutMove(library: Library): Observation[] {
  const band = (heading: string) => bandOf(library.sheet('tables2018', 'D8'), library.areas, { total: plansOfHalfYear, band: heading });
  const moves = new Map(band('Of which: transferred to another local authority').map(({ area, row }) => [area, readFigure(row, 'Number', tableSymbols)]));
  return band(withinThreeMonths).map(({ area, row }) => {
    const total = readFigure(row, 'Total', tableSymbols);
    const closed = derive([readFigure(row, 'Number', tableSymbols), moves.get(area) ?? absent], (ended, moved) => ended - moved);
    return observe(
      area,
      '2018',
      derive([closed, total], (part, whole) => (whole > 0 ? roundTo((100 * part) / whole, 1) : null)),
      closed,
      total,
    );
  });
}

/**
 * Our estimate of the mean months on a plan, by Little's law (John Little, "A proof for the queuing formula L = λW", Operations Research 9, 1961):
 * 12 times the average number of plans in force over the average number begun and ended in the year.
 * Plans ended are not in the files: they are those in force a year before, and those begun, less those in force now.
 */
function impliedMonths(library: Library): Observation[] {
  const inForce = new Map(
    oneEach(library.rows('plansInForce')).map(({ area, period, row }): [string, Reading] => [keyOf(area, period), readFigure(row, 'CPP_At31', releaseSymbols)]),
  );
  return oneEach(library.rows('plansStarted'))
    .filter(({ period }) => period !== '2013')
    .map(({ area, period, row }) => {
      const now = inForce.get(keyOf(area, period)) ?? absent;
      const before = inForce.get(keyOf(area, String(Number(period) - 1))) ?? absent;
      const parts = [now, before, readFigure(row, 'CPP_start', releaseSymbols)] as const;
      const stock = derive(parts, (held, earlier) => (held + earlier) / 2);
      const flow = derive(parts, (held, earlier, begun) => (2 * begun + earlier - held) / 2);
      const months = derive([stock, flow], (average, moved) => (moved > 0 ? roundTo((12 * average) / moved, 1) : null));
      return observe(area, period, months, stock, flow);
    });
}
