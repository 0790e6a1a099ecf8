import type { Dataset } from './query.ts';

/** A function whose answers are worked out once for each data set in memory, and for each choice of its other arguments, which JSON has to tell apart. */
export function oncePer<Choice extends unknown[], Answer>(
  work: (dataset: Dataset, ...choice: Choice) => Answer,
): (dataset: Dataset, ...choice: Choice) => Answer {
  const known = new WeakMap<Dataset, Map<string, Answer>>();
  return (dataset, ...choice) => {
    const answers = known.get(dataset) ?? new Map<string, Answer>();
    known.set(dataset, answers);
    const key = JSON.stringify(choice);
    const answer = answers.has(key) ? (answers.get(key) as Answer) : work(dataset, ...choice);
    answers.set(key, answer);
    return answer;
  };
}
