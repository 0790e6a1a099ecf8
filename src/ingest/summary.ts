import type { IndicatorFile } from '../dataset/schema.ts';

/** What was made, one line an indicator: rows, years, and how many values are missing for which reason. */
export function summarise(indicators: readonly IndicatorFile[]): string {
  const total = indicators.reduce((sum, indicator) => sum + indicator.observations.length, 0);
  return [...indicators.map(line), `${indicators.length} indicators, ${total.toLocaleString('en-GB')} observations`].join('\n');
}

function line(indicator: IndicatorFile): string {
  const periods = indicator.observations.map((row) => row.period).sort();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const years = first === last ? first : `${first} to ${last}`;
  return `${indicator.id.padEnd(34)} ${String(indicator.observations.length).padStart(5)} rows  ${years.padEnd(18)}  ${missing(indicator)}`;
}

function missing(indicator: IndicatorFile): string {
  const reasons = Object.groupBy(
    indicator.observations.filter((row) => row.status !== null),
    (row) => row.status as string,
  );
  const parts = Object.entries(reasons)
    .sort()
    .map(([reason, rows]) => `${reason} ${rows?.length}`);
  return parts.length === 0 ? 'none missing' : `missing: ${parts.join(', ')}`;
}
