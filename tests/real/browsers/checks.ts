import { type Count, countOf } from '../../machinery/count.ts';

/** Holds one thing against a page: what is wrong, a line each. What is thrown on the way is wrong too. */
export async function check(what: string, look: () => Promise<string[]>): Promise<Count> {
  try {
    return countOf((await look()).map((fault) => `${what}: ${fault}`));
  } catch (error) {
    return countOf([`${what}: ${error instanceof Error ? error.message || error.name : error}`]);
  }
}

/** A fault where two things that should be the same are not. */
export function differs(what: string, found: unknown, expected: unknown): string[] {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value));
  return one === other ? [] : [`${what}: found ${one}, expected ${other}`];
}
