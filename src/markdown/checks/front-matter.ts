import { z } from 'astro/zod';
import { bareDigitsIn } from '../digits.ts';

/**
 * Text of a front matter that readers see in headings and cards, where no directive can prove a number.
 * "The third visit, of 2017" passes, "24% of plans" does not.
 */
const words = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const { found } of bareDigitsIn(text)) {
      context.addIssue({
        code: 'custom',
        message: `found ${found} bare, expected no digits but dates and years: a number here cannot be checked`,
        input: text,
      });
    }
  });

/** Statute or guidance: digits are those of a year, a section or a paragraph. */
const law = z
  .string()
  .refine(
    (text) =>
      bareDigitsIn(
        text.replace(
          /\b(?:sections?|paras?|paragraphs?|part|parts|schedule|chapter|regulations?|direction|page|and|to|SI)\s+[\d/.]+[A-Z]{0,2}(?:\([\da-z]+\))*/gi,
          '',
        ),
      ).length === 0 && !/%|per\s?cent/.test(text),
    'expected no digits but years, sections and paragraphs',
  );

/** Directives that prove words of the fields that readers see. */
const proof = z.string().optional().describe('Directives in whose brackets stand words of the other fields');

const explainer = z.strictObject({
  event: z.string().describe('Record in data/events.json; dates, focus, inspectors and grades come from there'),
  title: words.describe('Headline'),
  summary: words.describe('One sentence, for cards and search'),
  proof,
  known: z.enum(['letter', 'reported']).describe("letter: from Ofsted's own document; reported: through press or council"),
});

const glossaryEntry = z.strictObject({
  term: law.describe('The term as readers meet it'),
  short: words.max(220).describe('One plain sentence, shown in place'),
  proof,
  law: law.optional().describe('Statute or guidance it comes from'),
  source: z.url().optional().describe('Where that can be read'),
});

const page = z.strictObject({
  title: words.describe('Headline'),
  summary: words.describe('One sentence'),
  proof,
});

const concern = z.strictObject({
  title: words.describe('The concern, as the matrix names it'),
  order: z.number().int().min(1).describe('Place among the concerns'),
  question: words.describe('What is asked of each document'),
  summary: words.describe('One sentence, for cards and search'),
  proof,
  indicators: z.array(z.string()).describe('Ids of the official statistics that can test it; empty where there is none'),
});

const story = z.strictObject({
  title: words.describe('Headline'),
  summary: words.describe('One sentence, for cards and search'),
  proof,
  order: z.number().int().min(1).describe('Place among the stories'),
  claims: z.array(z.string()).describe('Ids of the claims that it tests'),
  charts: z.array(z.string()).min(1).describe('Ids of the charts to embed, and whose data to download'),
});

const disagreement = z.strictObject({
  title: words.describe('What sources disagree about, to be read after "Sources disagree:"'),
  proof,
  events: z.array(z.string()).describe('Ids of the events that it is about'),
  pages: z.array(z.string()).describe('Other pages where it matters, such as concerns/repeat-plans'),
  sources: z.array(z.string()).min(1).describe('Ids of the documents that disagree, with each other or within one'),
});

/** What the front matter of each folder of content/ has to hold; `home` is content/home.md. */
export const frontMatter = {
  home: page,
  visits: explainer,
  inspections: explainer,
  concerns: concern,
  stories: story,
  glossary: glossaryEntry,
  about: page,
  disagreements: disagreement,
};

export type Folder = keyof typeof frontMatter;

/** Folder of a document: `visits` for content/visits/3.md. Null where documents of that place have no form. */
export function folderOf(path: string): Folder | null {
  const folder = /content\/(?:([^/]+)\/)?[^/]+$/.exec(path)?.[1] ?? (path.endsWith('content/home.md') ? 'home' : '');
  return folder in frontMatter ? (folder as Folder) : null;
}

/** A fault of a front matter: the field, and what is wrong with it. */
export interface FieldFault {
  field: string;
  reason: string;
}

/** Faults of a front matter that has been read from YAML: missing and unknown fields, and values that do not fit. */
export function fieldFaults(folder: Folder, data: unknown): FieldFault[] {
  const issues = frontMatter[folder].safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) => ({ field, reason: `found the field "${field}", expected only ${fieldsOf(folder)}` }));
    const field = String(issue.path[0]);
    const value = (data as Record<string, unknown>)[field];
    if (value === undefined) return [{ field, reason: `missing field "${field}": expected ${fieldsOf(folder)}` }];
    return [
      {
        field,
        reason: issue.code === 'custom' ? `${field} "${value}": ${issue.message}` : `found ${field} ${JSON.stringify(value)}, expected ${expectedBy(issue)}`,
      },
    ];
  });
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.join(' or ');
  if (issue.code === 'invalid_type') return issue.expected === 'array' ? 'a list' : `a ${issue.expected}`;
  if (issue.code === 'too_small') return 'some text';
  if (issue.code === 'too_big') return `at most ${issue.maximum} characters`;
  return issue.message;
}

function fieldsOf(folder: Folder): string {
  return Object.keys(frontMatter[folder].shape).join(', ');
}
