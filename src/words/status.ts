import type { Status } from '../dataset/schema.ts';

const reasons: Record<Status, string> = {
  suppressed: 'not published, because the numbers are small',
  'not-available': 'not available from the publisher',
  'not-applicable': 'not applicable to this area in this year',
  'low-reliability': 'left out, because the publisher marks it as unreliable',
  'rounds-to-zero': 'above zero, but rounds to zero',
  'no-return': 'missing, because the council sent no return',
};

const marks: Record<Status, string> = {
  suppressed: 'suppressed',
  'not-available': 'not available',
  'not-applicable': 'not applicable',
  'low-reliability': 'unreliable',
  'rounds-to-zero': 'rounds to zero',
  'no-return': 'no return',
};

/** Why a figure is missing, to follow "The figure is": "not published, because the numbers are small". */
export function writeStatus(status: Status): string {
  return reasons[status];
}

/** The same in a word or two, for an axis or a table cell: "unreliable". */
export function shortStatus(status: Status): string {
  return marks[status];
}
