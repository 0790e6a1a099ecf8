import type { Element } from 'hast';
import { followedDocuments } from '../../dataset/documents.ts';
import { event } from '../../dataset/query.ts';
import type { Claim } from '../../dataset/schema.ts';
import { type ClaimWords, claimWords } from '../../words/claim.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { addressIn, type Prose } from '../prose.ts';
import { frontMatterIn, record } from '../record.ts';

const columns = ['What was said', 'Figure given', 'On the official record', 'Verdict'] as const;

/**
 * Sets the ledger of an event into the text: each figure its document gives, the published one, and the verdict with its reason.
 * Input: `::claims{event=monitoring-visit-3}` on a line of its own.
 * Output: `<div class="scroll wide" …><table class="claims">…</table></div>`, a row for each claim, with a link to it in the claim ledger.
 */
export const claims: Directive = {
  name: 'claims',
  type: 'leafDirective',
  form: '::claims{event=monitoring-visit-3}',
  allowed: ['event'],
  states: null,
  step: (prose) => {
    const { dataset } = prose;
    return (tree, file) =>
      eachDirective(tree, file, claims, (node, _text, attributes) => {
        const { id, title } = event(dataset, attributes.required('event'));
        const own = frontMatterIn(file).event;
        if (typeof own === 'string' && own !== id && followedDocuments(dataset).some((document) => document.event === id))
          throw new NotSo(`found the claims of ${id}, expected those of the document's own event, ${own}`);
        const found = dataset.claims.filter((claim) => claim.event === id).sort(byPlace);
        if (found.length === 0) throw new NotSo(`found no claims of event ${id}, expected at least one in data/claims.json`);
        for (const claim of found) note(claim);
        become(
          node,
          tableOf(
            { id: `claims-${id}`, caption: `Figures in: ${title}` },
            found.map((claim) => rowOf(prose, claim)),
          ),
        );

        function note({ id, source, locator }: Claim): void {
          record(file, 'claims', id);
          record(file, 'cited', { source, at: locator });
        }
      });
  },
};

function tableOf({ id, caption }: { id: string; caption: string }, rows: Element[]): Element {
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)));
  const table = element('table', { className: ['claims'] }, element('caption', { id }, caption), element('thead', {}, head), element('tbody', {}, ...rows));
  return element('div', { className: ['scroll', 'wide'], role: 'group', tabIndex: 0, 'aria-label': caption }, table);
}

function rowOf(prose: Prose, claim: Claim): Element {
  const words = claimWords(prose.dataset, claim);
  const place = element('a', { href: `#source-${claim.source}` }, claim.locator);
  const verdict = element('a', { href: addressIn(prose, `claims/#${claim.id}`) }, words.verdict);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, `${words.measure}, ${words.about}`, element('span', { className: ['locator'] }, ' (', place, ')')),
    cell('Figure given', words.given, ...(words.comparator === null ? [] : [element('br', {}), `Beside it: ${words.comparator}`])),
    cell('On the official record', published(prose, claim, words)),
    cell('Verdict', verdict, words.reason === null ? '' : `. ${words.reason}`),
  );
}

/** A cell that carries the name of its column for narrow screens, where a row is a block. */
function cell(column: (typeof columns)[number], ...children: (Element | string)[]): Element {
  return element('td', { 'data-label': column }, ...children);
}

function published(prose: Prose, { match }: Claim, { published }: ClaimWords): Element | string {
  if (match === null || published === null) return 'None that we hold';
  return element('a', { href: addressIn(prose, `indicators/${match.indicator}/#${match.indicator}-${match.period}`) }, published);
}

/** In the order of the document, as far as locators tell: "Findings, para 7" before "Findings, para 10". */
function byPlace(a: Claim, b: Claim): number {
  return a.source.localeCompare(b.source) || a.locator.localeCompare(b.locator, 'en-GB', { numeric: true });
}
