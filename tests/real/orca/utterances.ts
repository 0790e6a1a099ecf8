/** What Orca has said, by the log it keeps for those who mend it. */
export function utterancesIn(log: string): string[] {
  return log.split(/^\d\d:\d\d:\d\d\.\d+ - /m).flatMap((entry) => /^SPEECH OUTPUT: '(.*)'(?: voice=\w+)? ?(?:\{[^{}]*\})?\s*$/s.exec(entry)?.[1] ?? []);
}
