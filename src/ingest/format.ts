import { type IndicatorFile, indicatorFileSchema, observationSchema } from '../dataset/schema.ts';

/** An indicator as the text of its file: the codebook entry readable, then one observation a line. */
export function formatIndicator(indicator: IndicatorFile): string {
  const { observations, ...entry } = inOrder(Object.keys(indicatorFileSchema.shape), indicator);
  const head = JSON.stringify(entry, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "observations": [\n${observations.map((row) => `    ${JSON.stringify(inOrder(Object.keys(observationSchema.shape), row))}`).join(',\n')}\n  ]\n}\n`;
}

/** A list as text, one entry a line, keys in the order given. */
export function formatLines<T extends object>(entries: readonly T[], keys: readonly string[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(inOrder(keys, entry))}`).join(',\n')}\n]\n`;
}

/** A list as text that is also edited by hand. */
export function formatRecords<T extends object>(entries: readonly T[], keys: readonly string[]): string {
  return `${JSON.stringify(
    entries.map((entry) => inOrder(keys, entry)),
    null,
    2,
  )}\n`;
}

function inOrder<T extends object>(keys: readonly string[], entry: T): T {
  return Object.fromEntries(keys.filter((key) => key in entry).map((key) => [key, entry[key as keyof T]])) as T;
}
