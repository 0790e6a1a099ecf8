/** Takes one of a list; which one is for the test to say, so that a failure can be made smaller and made again. */
export type Pick = <T>(list: readonly T[]) => T;

/** A pick by these numbers, one for each question. Throws when there is nothing to take. */
export function pickBy(numbers: readonly number[]): Pick {
  let asked = 0;
  return (list) => {
    if (list.length === 0) throw new Error('there is nothing to pick from');
    return list[(numbers[asked++ % numbers.length] ?? 0) % list.length] as (typeof list)[number];
  };
}

/** A value somewhere in a file: what it lies in, under which name, and the way to it. */
export interface Spot {
  // biome-ignore lint/suspicious/noExplicitAny: what lies in a file is any JSON.
  holder: any;
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  value: any;
  path: string;
}

/** Every value in a file, but for grades, whose names are free. */
export function spotsIn(content: unknown, path = ''): Spot[] {
  if (content === null || typeof content !== 'object') return [];
  return Object.entries(content).flatMap(([name, value]) => {
    const spot = { holder: content, name, value, path: `${path}.${name}` };
    return name === 'grades' ? [spot] : [spot, ...spotsIn(value, spot.path)];
  });
}
