import { event } from '../../dataset/query.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';

/**
 * Checks a grade against the event at which it was given: the overall one, unless `aspect` names another.
 * Input: `:grade[requires improvement]{event=inspection-2018-12 aspect="Leadership"}`; "no longer inadequate" holds where another was given.
 * Output: `<span class="checked">requires improvement</span>`.
 */
export const grade: Directive = {
  name: 'grade',
  type: 'textDirective',
  form: ':grade[good]{event=inspection-2023-02}',
  allowed: ['event', 'aspect'],
  states: 'grade',
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, grade, (node, text, attributes) => {
        const { id, grades } = event(dataset, attributes.required('event'));
        const aspect = attributes.optional('aspect') ?? 'Overall';
        const given = grades[aspect];
        if (given === undefined)
          throw new NotSo(`unknown aspect "${aspect}" of ${id}: expected one of ${Object.keys(grades).join(', ') || 'none, as it gave no grade'}`);
        const [, denied, said = ''] = /^(no longer |not )?[“‘]?([^”’]+)[”’]?$/i.exec(text.toLowerCase()) ?? [];
        if (said === '' || given.toLowerCase().startsWith(said) === (denied !== undefined))
          throw new NotSo(`found ${text || 'nothing'}, expected ${given} (${id}, ${aspect})`);
        become(node, element('span', { className: ['checked'] }));
      }),
};
