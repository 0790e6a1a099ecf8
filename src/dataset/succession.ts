import type { Dataset } from './query.ts';
import type { Area } from './schema.ts';

type Areas = Pick<Dataset, 'areas'>;

/** Every council that reports for itself, of today and of before, by name. Two that once reported together are no council of their own. */
export function everyCouncil({ areas }: Areas): Area[] {
  return areas.filter(({ kind, members }) => kind === 'authority' && members.length === 0).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The councils of today that took over from one that was abolished, by name; none for a council that is still there. */
export function successorsOf(record: Areas, code: string): Area[] {
  return everyCouncil(record).filter(({ predecessors }) => predecessors.includes(code));
}

/** The abolished councils from which one of today took over, by name. */
export function predecessorsOf(record: Areas, { predecessors }: Pick<Area, 'predecessors'>): Area[] {
  return everyCouncil(record).filter(({ code }) => predecessors.includes(code));
}

/** The pair of councils that one of them once reported together with the other, as an area; undefined where there was none. */
export function pairOf({ areas }: Areas, code: string): Area | undefined {
  return areas.find(({ members, predecessors }) => members.includes(code) && predecessors.length === 0);
}
