/** How long a build took over the pages and files of one kind. */
export interface KindTime {
  /** "councils", "data/latest/councils". */
  kind: string;
  count: number;
  seconds: number;
}

/** A line of a build's log: "├─ /councils/leeds/index.html (+57ms)". */
const line = /─ \/(\S*) \(\+([\d.]+)(ms|s)\)/g;

/** Colours of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const colour = /\u001b\[[\d;]*m/g;

/** What a build's log says of its pages, by kind, the slowest kind first: what one page more of a kind adds is the time by the count. */
export function pageTimes(log: string): KindTime[] {
  const times = [...log.replace(colour, '').matchAll(line)].map(([, address = '', amount, unit]) => ({
    kind: kindOf(address),
    seconds: Number(amount) / (unit === 'ms' ? 1000 : 1),
  }));
  return [...Map.groupBy(times, ({ kind }) => kind)]
    .map(([kind, each]) => ({ kind, count: each.length, seconds: each.reduce((sum, { seconds }) => sum + seconds, 0) }))
    .sort((a, b) => b.seconds - a.seconds);
}

/** The folder that holds the folder of a page, or the file. */
function kindOf(address: string): string {
  return (
    address
      .replace(/(^|\/)index\.html$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .slice(0, -1)
      .join('/') || 'single pages'
  );
}
