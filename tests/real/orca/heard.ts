import { type Count, countOf } from '../../machinery/count.ts';

/** One thing that was listened for, and what was wrong with it. */
export interface Heard {
  what: string;
  faults: string[];
}

/** What was said as one line: Orca makes of a sentence as many utterances as it has links and lines. */
export function line(utterances: readonly string[]): string {
  return utterances.join(' ').replace(/\s+/g, ' ').trim();
}

/** Holds what was said against words, or a form of words, that must be all of it. */
export function hears(what: string, utterances: readonly string[], expected: string | RegExp): Heard {
  const said = line(utterances);
  const right = typeof expected === 'string' ? said === expected : expected.test(said);
  return { what, faults: right ? [] : [`heard “${said}”, expected ${typeof expected === 'string' ? `“${expected}”` : expected}`] };
}

/** Holds a list of what was said against what should have been, in order. */
export function hearsEach(what: string, said: readonly string[], expected: readonly string[]): Heard {
  const place = expected.findIndex((words, index) => words !== said[index]);
  if (place < 0 && said.length === expected.length) return { what, faults: [] };
  const at = place < 0 ? expected.length : place;
  return { what, faults: [`of ${expected.length} things, heard ${said.length}; the first that differs: heard “${said[at]}”, expected “${expected[at]}”`] };
}

/** Holds words that may be said at most so many times against what was said. */
export function hearsTimes(what: string, utterances: readonly string[], words: RegExp, times: number): Heard {
  const found = utterances.filter((one) => words.test(one));
  return { what, faults: found.length === times ? [] : [`heard ${found.length} times, expected ${times}: “${found.join('”, “')}”`] };
}

/** Plays a passage; once more where anything was wrong, for a busy machine may lose a key on its way to Orca. */
export async function play(name: string, passage: () => Promise<Heard[]>): Promise<Count[]> {
  const attempt = (): Promise<Heard[]> =>
    passage().catch((error) => [{ what: 'played to its end', faults: [error instanceof Error ? error.message : String(error)] }]);
  let heard = await attempt();
  if (heard.some(({ faults }) => faults.length > 0)) heard = await attempt();
  return heard.map(({ what, faults }) => countOf(faults.map((fault) => `${name}, ${what}: ${fault}`)));
}
