import { join } from 'node:path';
import { type ConfigData, HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import { pagesMadeNow } from '../../src/commands/built/pages.ts';
import { type Count, countOf, sumOf } from './count.ts';
import { sampleToday } from './sample.ts';

/**
 * The HTML standard and accessibility; no rules of mere style. A list that is filtered as one types needs no button to send it,
 * and no native element is a list that one types into and that says what it found.
 */
const configuration: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-missing-references': 'error', 'prefer-native-element': ['error', { exclude: ['combobox', 'listbox'] }], 'wcag/h32': 'off' },
};

/** Checks that pages of a built site are valid HTML, those drawn or the rest of them; one check a page. */
export async function checkHtml(folder: string, part: 'drawn' | 'rest'): Promise<Count> {
  const validator = new HtmlValidate(new StaticConfigLoader(configuration));
  const counts = sampleToday(pagesMadeNow(folder))[part].map(async ({ file }) => {
    const { results } = await validator.validateFile(join(folder, file));
    return countOf(results.flatMap(({ messages }) => messages.map((message) => describe(file, message))));
  });
  return sumOf(await Promise.all(counts));
}

function describe(file: string, { line, column, message, ruleId, selector }: Message): string {
  return `${file}:${line}:${column}: ${message}${selector ? ` at ${selector}` : ''} (${ruleId})`;
}
