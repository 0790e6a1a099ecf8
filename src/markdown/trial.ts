import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import { example } from '../dataset/example.ts';
import type { Directive } from './directive.ts';
import { unknownDirective } from './directives/unknown-directive.ts';
import { faultsOf } from './fault.ts';
import type { Prose, Step } from './prose.ts';
import { type ProseRecord, startRecord } from './record.ts';

/** The example data set with a small glossary, served from a folder: for tests of this room. */
export const exampleProse: Prose = {
  dataset: example,
  base: '/site/',
  glossary: new Map([
    ['core-group', { term: 'Core group', short: 'The people who carry out a plan.' }],
    ['ofsted', { term: 'Ofsted', short: 'The inspectorate.' }],
  ]),
  pages: new Set(['visits/3', 'concerns/repeat-plans']),
  unproved: new Map(),
};

export interface Trial {
  html: string;
  faults: string[];
  record: ProseRecord;
}

/** Runs Astro's own Markdown with one step over a document, for tests: what a reader would get, and the faults. */
export async function trial(tried: Step | Directive, text: string, { path = 'content/about/page.md' } = {}): Promise<Trial> {
  const step = 'step' in tried ? tried.step(exampleProse) : tried;
  const faults: string[] = [];
  const gather: Step = (_tree, file) => void faults.push(...faultsOf(file));
  const processor = await createMarkdownProcessor({
    remarkPlugins: [remarkDirective, ...[startRecord, ...(step === unknownDirective ? [] : [unknownDirective]), step, gather].map((each) => () => each)],
  });
  const { code, metadata } = await processor.render(text, { fileURL: new URL(`file://${process.cwd()}/${path}`) });
  return { html: code, faults, record: metadata.frontmatter as unknown as ProseRecord };
}
