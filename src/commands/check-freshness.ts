import { daysOverdue, patience } from '../dataset/freshness.ts';
import { loadDataset } from '../dataset/load.ts';
import { writeDate } from '../words/date.ts';

/** `npm run check:freshness`: names each source whose next edition is overdue, and fails when one is more than 60 days overdue. */

try {
  const { sources, today = '' } = loadDataset();
  const late = sources.map((source) => ({ ...source, days: daysOverdue(source, today) ?? 0 })).filter(({ days }) => days > 0);
  for (const { id, expected, days } of late) console.log(`${id}: expected by ${writeDate(expected ?? '')}, ${days} days overdue`);
  console.log(`${late.length} of ${sources.filter(({ expected }) => expected !== null).length} expected sources are overdue`);
  process.exitCode = late.some(({ days }) => days > patience) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
