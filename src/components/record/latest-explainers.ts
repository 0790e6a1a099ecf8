import { type Dataset, event as eventOf } from '../../dataset/query.ts';
import { type EventCard, type Explained, eventCard } from './event-card.ts';

/** The explainers of what happened last, the latest first. */
export function latestExplainers(
  dataset: Dataset,
  { inspections, visits }: { inspections: readonly Explained[]; visits: readonly Explained[] },
  count = 3,
): EventCard[] {
  const day = ({ data }: Explained) => eventOf(dataset, data.event).start ?? '';
  const all = [...inspections.map((entry) => ({ entry, room: 'inspections' })), ...visits.map((entry) => ({ entry, room: 'visits' }))];
  const latest = all.sort((a, b) => day(b.entry).localeCompare(day(a.entry))).slice(0, count);
  return latest.map(({ entry, room }) => eventCard(dataset, entry, `${room}/${entry.id}/`));
}
