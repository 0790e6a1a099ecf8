import { event, source } from '../../dataset/query.ts';
import { writeDate, writeDates } from '../../words/date.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';

/**
 * Checks a date against an event, or the document that was published then, as precisely as it is written.
 * Input: `:date[12 and 13 December 2017]{event=monitoring-visit-3}`, `:date[January 2018]{source=ofsted-letter-2018-01-19}`.
 * Output: `<span class="checked">12 and 13 December 2017</span>`.
 */
export const date: Directive = {
  name: 'date',
  type: 'textDirective',
  form: ':date[12 December 2017]{event=monitoring-visit-3}',
  allowed: ['event', 'source'],
  states: 'date',
  digits: true,
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, date, (node, text, attributes) => {
        const document = attributes.optional('source');
        const { id, start, end, published } =
          document === null ? event(dataset, attributes.required('event')) : { ...source(dataset, document), start: null, end: null };
        const days = [start, end, published].filter((day) => day !== null);
        const forms = [...days.flatMap(formsOf), ...(start === null ? [] : [writeDates(start, end)])];
        if (!forms.includes(text)) throw new NotSo(`found ${text || 'nothing'}, expected ${forms[0] ?? 'no date, as none is known'} (${id})`);
        become(node, element('span', { className: ['checked'] }));
      }),
};

/** A day as it may be written: whole, without its year, by its month, by its year. */
function formsOf(day: string): string[] {
  return [writeDate(day), writeDate(day.slice(0, 7)), day.slice(0, 4), ...(day.length === 10 ? [writeDate(day).replace(/ \d{4}$/, '')] : [])];
}
