const months = 'January February March April May June July August September October November December'.split(' ');

/** A date as precisely as it is known: '2017-12-12' gives "12 December 2017", '2017-05' "May 2017", '2008' "2008". */
export function writeDate(date: string): string {
  return [day(date), month(date), year(date)].filter(Boolean).join(' ');
}

/**
 * A span of dates, what both ends share written once: "12 and 13 December 2017", "12 September to 6 October 2016",
 * "May to July 2017", "2013 to 2014". With no end, or the same one, the start alone.
 */
export function writeDates(start: string, end: string | null): string {
  if (end === null || end === start) return writeDate(start);
  if (year(start) !== year(end)) return `${writeDate(start)} to ${writeDate(end)}`;
  const first = [day(start), month(start) === month(end) && day(start) ? '' : month(start)].filter(Boolean).join(' ');
  if (first === '') return writeDate(end);
  return `${first} ${isNextDay(start, end) ? 'and' : 'to'} ${writeDate(end)}`;
}

function year(date: string): string {
  return date.slice(0, 4);
}

function month(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}

function day(date: string): string {
  return date.length === 10 ? String(Number(date.slice(8))) : '';
}

function isNextDay(start: string, end: string): boolean {
  return start.length === 10 && start.slice(0, 7) === end.slice(0, 7) && Number(end.slice(8)) - Number(start.slice(8)) === 1;
}
