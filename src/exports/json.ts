/** JSON opened out to so many levels, one entry a line, and closed below: a change of one figure is a change of one line. Ends with a line break. */
export function writeJson(value: unknown, { levels }: { levels: number }): string {
  return `${write(value, levels, '')}\n`;
}

function write(value: unknown, levels: number, indent: string): string {
  if (levels === 0 || value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return wrap(
      '[',
      value.map((entry) => write(entry, levels - 1, inner)),
      ']',
      indent,
    );
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return wrap(
    '{',
    entries.map(([key, entry]) => `${JSON.stringify(key)}: ${write(entry, levels - 1, inner)}`),
    '}',
    indent,
  );
}

function wrap(open: string, lines: string[], close: string, indent: string): string {
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}
