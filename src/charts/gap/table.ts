import { gapBetween } from '../../statistics/gap.ts';
import { writeShort, writeSigned } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import type { ChartTable } from '../chart.ts';
import { none, periodHead, writeFigure, writeRowHead } from '../trend/table.ts';
import { bothIn, type GapRows } from './rows.ts';

/** The table of a gap: a row for each period, then how far each moved, and what of the gap's change was whose. */
export function gapTable(gap: GapRows): ChartTable {
  const { trend, span, parts } = gap;
  const { indicator, rows } = trend;
  const years = `${shortPeriod(span.from.period)} to ${shortPeriod(span.to.period)}`;
  const signed = (value: number) => writeSigned(indicator, value);
  return {
    caption: `${indicator.title}, Birmingham beside England: ${indicator.unit.name}`,
    columns: [periodHead(indicator), 'Birmingham', 'England', 'Birmingham less England', 'Middle council'],
    rows: [
      ...rows.map((row) => {
        const pair = bothIn(row);
        return {
          key: row.period,
          cells: [
            writeRowHead(indicator, row.period),
            writeFigure(indicator, row.birmingham),
            writeFigure(indicator, row.england),
            pair === null ? none : signed(gapBetween(pair.birmingham, pair.england)),
            row.councils === null ? none : writeShort(indicator, row.councils.median),
          ],
        };
      }),
      { key: 'change', cells: [`Change, ${years}`, signed(span.birmingham.difference), signed(span.england.difference), signed(parts.change), ''] },
      { key: 'parts', cells: ['Part in the change of the gap', signed(parts.birmingham), signed(parts.england), signed(parts.change), ''] },
    ],
  };
}
