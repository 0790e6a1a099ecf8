import type { Element } from 'hast';
import { event } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { type ClaimWords, claimWords } from '../words/claim.ts';
import { eachDirective, NotSo } from './directive.ts';
import { become, element } from './element.ts';
import { addressIn, type Prose, type Step } from './prose.ts';
import { record } from './record.ts';

const columns = ['What was said', 'Figure given', 'On the official record', 'Verdict'];

/**
 * Sets the ledger of an event into the text: each figure its document gives, the published one, and the verdict with its reason.
 * Input: `::claims{event=monitoring-visit-3}` on a line of its own.
 * Output: `<section class="scroll …"><table class="claims">…</table></section>`, a row for each claim, with a link to it in the claim ledger.
 */
export function claims(prose: Prose): Step {
  const { dataset } = prose;
  return (tree, file) =>
    eachDirective(tree, file, { name: 'claims', allowed: ['event'] }, (node, _text, attributes) => {
      const { id, title } = event(dataset, attributes.required('event'));
      const found = dataset.claims.filter((claim) => claim.event === id);
      if (found.length === 0) throw new NotSo(`found no claims of event ${id}, expected at least one in data/claims.json`);
      for (const claim of found) note(claim);
      become(node, tableOf(prose, `Figures in: ${title}`, found.map((claim) => claimWords(dataset, claim))));

      function note({ id, source, locator }: Claim): void {
        record(file, 'claims', id);
        record(file, 'cited', { source, at: locator });
      }
    });
}

function tableOf(prose: Prose, caption: string, rows: readonly ClaimWords[]): Element {
  const id = 'claims';
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)));
  return element(
    'section',
    { className: ['scroll'], tabIndex: 0, 'aria-labelledby': `${id}-caption` },
    element(
      'table',
      { className: ['claims'] },
      element('caption', { id: `${id}-caption` }, caption),
      element('thead', {}, head),
      element('tbody', {}, ...rows.map((row) => rowOf(prose, row))),
    ),
  );
}

function rowOf(prose: Prose, row: ClaimWords): Element {
  const { measure, about, locator, source, given, comparator, published, indicator, verdict, reason } = row;
  const place = element('span', { className: ['locator'] }, ' (', element('a', { href: `#source-${source.id}` }, locator), ')');
  const statistic = indicator === null ? 'None' : element('a', { href: addressIn(prose, `indicators/${indicator.id}/`) }, published ?? indicator.title);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, measure, `, ${about}`, place),
    element('td', {}, given, ...(comparator === null ? [] : [element('br', {}), `Beside it: ${comparator}`])),
    element('td', {}, statistic),
    element('td', {}, element('a', { href: addressIn(prose, `claims/#${row.id}`) }, verdict), ...(reason === null ? [] : [`. ${reason}`])),
  );
}
