/** Lines that tests print of what they measured, by file. */
export function scoresIn(output: string): Map<string, string[]> {
  const blocks = [...output.matchAll(/^stdout \| (\S+)[^\n]*\n((?:[^\n]+\n)+)/gm)].map(([, file = '', lines = '']) => [file, lines.split('\n')] as const);
  return new Map(
    [...Map.groupBy(blocks, ([file]) => file)].map(([file, found]) => [file, found.flatMap(([, lines]) => lines).filter((line) => /^\S.*\d/.test(line))]),
  );
}
