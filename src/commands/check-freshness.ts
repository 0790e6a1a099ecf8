import { daysOverdue, patience } from '../dataset/freshness.ts';
import { loadDataset } from '../dataset/load.ts';
import { writeDate } from '../words/date.ts';

/** `npm run check:freshness`: names each source whose next edition is overdue, and fails when one is more than 60 days overdue. */

try {
  const { sources, today = '' } = loadDataset();
  const days = sources.map((source) => ({ ...source, days: daysOverdue(source, today) ?? 0 }));
  const late = days.filter((source) => source.days > 0).sort((a, b) => b.days - a.days);
  const tooLate = late.filter((source) => source.days > patience);
  for (const source of late) console.log(`${source.id}: the next was expected by ${writeDate(source.expected ?? '')}, ${source.days} days ago`);
  console.log(`${late.length} of ${sources.filter(({ expected }) => expected !== null).length} sources with a timetable are overdue on ${writeDate(today)}`);
  if (tooLate.length > 0)
    console.error(
      `more than ${patience} days overdue: ${tooLate.map(({ id }) => id).join(', ')}. Look for a newer edition: docs/maintaining.md says how to bring it in`,
    );
  process.exitCode = tooLate.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
