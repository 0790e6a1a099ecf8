import { scaleLinear } from 'd3';
import type { Indicator, PeriodType } from '../../dataset/schema.ts';
import { exact } from '../../statistics/round.ts';
import { capital } from '../../words/capital.ts';
import { decimalsIn, writeNumber, writeValue } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import { textWidth } from './text-width.ts';

/** What the labels of an axis of time stand for. */
const periodWords: Record<PeriodType, string> = {
  'year-to-31-march': 'years to March',
  'at-31-march': 'at 31 March',
  'at-30-september': 'at 30 September',
  'year-to-30-september': 'years to September',
  'around-birthday': 'years to March',
  'april-to-september': 'April to September',
  'financial-year': 'financial years',
};

export interface ValueAxis {
  domain: [number, number];
  ticks: { value: number; text: string }[];
}

/**
 * An axis of values with four or five round ticks that holds all the values given.
 * It starts at 0 when the lowest value is less than a third of the highest; a percentage never leaves 0 to 100.
 */
export function valueAxis(indicator: Indicator, values: readonly number[]): ValueAxis {
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  const from = lowest < highest / 3 ? Math.min(0, lowest) : lowest;
  const scale = scaleLinear().domain([from, highest]).nice(4);
  const [low = 0, high = 1] = scale.domain();
  const domain: [number, number] = indicator.unit.symbol === '%' ? [Math.max(0, low), Math.min(100, high)] : [low, high];
  const ticks = scale.ticks(4).filter((value) => value >= domain[0] && value <= domain[1]);
  const decimals = Math.max(...ticks.map((value) => decimalsIn(exact(value))));
  return { domain, ticks: ticks.map((value) => ({ value, text: writeTick(indicator, value, decimals) })) };
}

/** The caption of the drawing: what is measured and what the labels of the years stand for. */
export function axisCaption({ unit, periodType, kind }: Indicator): string {
  return capital(`${unit.name}, ${periodWords[periodType]}${kind === 'derived' ? ', our estimate' : ''}`);
}

/** Periods to label, always with the last, and with the first where the steps allow: as many as fit in `width`. */
export function periodTicks(periods: readonly string[], width: number): string[] {
  const room = Math.max(...periods.map((period) => textWidth(shortPeriod(period)))) + 10;
  const most = Math.max(2, Math.floor(width / room) + 1);
  const last = periods.length - 1;
  const steps = periods.map((_, index) => index + 1).filter((step) => Math.floor(last / step) + 1 <= most);
  const step = steps.find((candidate) => last % candidate === 0 && candidate <= 2 * (steps[0] ?? 1)) ?? steps[0] ?? 1;
  return periods.filter((_, index) => (last - index) % step === 0);
}

function writeTick(indicator: Indicator, value: number, decimals: number): string {
  const { symbol } = indicator.unit;
  return symbol === '%' || symbol === '£' ? writeValue(indicator, value, { decimals }) : writeNumber(value, decimals);
}
