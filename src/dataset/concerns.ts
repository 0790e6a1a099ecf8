import { DataError } from './data-error.ts';

/** What a document says of a concern. */
export const verdicts = ['improved', 'mixed', 'concern', 'not-mentioned'] as const;

export type Verdict = (typeof verdicts)[number];

/** A concern that is followed through every document; its words stand in content/concerns/<id>.md. */
export interface Concern {
  id: string;
  title: string;
  /** Place among the concerns, from 1. */
  order: number;
  /** What was found in each document, in the order of the file. */
  verdicts: readonly ConcernVerdict[];
}

export interface ConcernVerdict {
  /** Record in data/events.json. */
  event: string;
  verdict: Verdict;
}

const opening = /^:::document\{(.*)\}\s*$/gm;

/**
 * The concerns in order, with their verdicts, from their Markdown: one for each line such as
 * `:::document{event=inspection-2014-03 verdict=concern source=ofsted-report-2014-05-23 at="para 54"}`.
 * A verdict that is none is left out here; the check of the prose names it, with its line.
 */
export function concernsIn(files: readonly { path: string; text: string }[]): Concern[] {
  return files.map(concernIn).sort((a, b) => a.order - b.order);
}

/** The verdict of a concern on one document. Throws DataError when the thread has none. */
export function verdictOn(concern: Concern, event: string): Verdict {
  const found = concern.verdicts.find((entry) => entry.event === event);
  if (found === undefined) throw new DataError(`content/concerns/${concern.id}.md`, '', `nothing on ${event}`, 'a :::document for each document');
  return found.verdict;
}

function concernIn({ path, text }: { path: string; text: string }): Concern {
  const id = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const verdicts = [...text.matchAll(opening)].flatMap(([, braces = '']) => verdictIn(braces));
  return { id, title: field(text, 'title') ?? id, order: Number(field(text, 'order') ?? 0), verdicts };
}

/** A field of the front matter, which stands on one line and needs no quotation marks. */
function field(text: string, name: string): string | null {
  return new RegExp(`^${name}: *(.+?) *$`, 'm').exec(text)?.[1] ?? null;
}

function verdictIn(braces: string): ConcernVerdict[] {
  const event = attribute(braces, 'event');
  const verdict = verdicts.find((name) => name === attribute(braces, 'verdict'));
  return verdict === undefined ? [] : [{ event, verdict }];
}

function attribute(braces: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="?([\\w-]+)`).exec(braces)?.[1] ?? '';
}
