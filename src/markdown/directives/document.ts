import type { BlockContent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { verdictPicture } from '../../charts/concerns/shape.ts';
import { type Verdict, verdicts } from '../../dataset/concerns.ts';
import { documentPath, documentTitle, type FollowedDocument, followedDocuments } from '../../dataset/documents.ts';
import { event as eventOf, source as sourceOf } from '../../dataset/query.ts';
import { lowerFirst } from '../../words/capital.ts';
import { writeList } from '../../words/list.ts';
import { inMarkup } from '../../words/markup.ts';
import { verdictWords } from '../../words/verdict.ts';
import { type Attributes, type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { nameOf, noteFault, noteFaultAt } from '../fault.ts';
import { addressIn, type Prose } from '../prose.ts';
import { type ProseRecord, record, recordOf } from '../record.ts';
import { expectPlace } from './cite.ts';

type Finding = ProseRecord['documents'][number];

/**
 * Follows a concern into one document: what was found there, and where.
 * Input: `:::document{event=inspection-2014-03 verdict=concern source=ofsted-report-2014-05-23 at="para 54"}`, sentences, `:::`.
 * Output: `<section class="document concern" id="inspection-2014-03"><header class="about"><h3>…</h3><p class="verdict">…</p></header><div class="said">…</div></section>`.
 * A thread has one for each document, in order of time; where one is not mentioned, source, place and sentences may be left out.
 */
export const document: Directive = {
  name: 'document',
  type: 'containerDirective',
  form: ':::document{event=inspection-2014-03 verdict=concern source=ofsted-report-2014-05-23 at="para 54"}',
  allowed: ['event', 'verdict', 'source', 'at'],
  states: null,
  step: (prose) => (tree, file) => {
    eachDirective(tree, file, document, (node, text, attributes) => {
      if (!isThread(file)) throw new NotSo('found a :::document outside content/concerns, expected it in a thread');
      const directive = node as ContainerDirective;
      const followed = followedIn(prose, attributes);
      const finding = findingIn(prose, attributes, text);
      if (recordOf(file).documents.some(({ event }) => event === finding.event)) throw new NotSo(`found ${finding.event} a second time, expected it once`);
      noteOrder(tree, file, directive, finding, prose);
      record(file, 'documents', finding);
      if (finding.source !== null) {
        record(file, 'cited', { source: finding.source, at: finding.at });
        expectPlace(prose.dataset, finding.source, finding.at);
      }
      become(directive, element('section', { id: finding.event, className: ['document', finding.verdict] }));
      const said = text === '' ? [paragraph(silenceOn(prose, followed))] : (directive.children as BlockContent[]);
      directive.children = [block('header', 'about', headOf(prose, followed, finding)), block('div', 'said', said)];
    });
    if (isThread(file)) noteMissing(file, prose);
  },
};

function isThread(file: VFile): boolean {
  return nameOf(file).includes('content/concerns/');
}

function followedIn({ dataset }: Prose, attributes: Attributes): FollowedDocument {
  const documents = followedDocuments(dataset);
  const id = attributes.required('event');
  const found = documents.find(({ event }) => event === id);
  if (found === undefined) throw new NotSo(`unknown document "${id}": expected one of ${documents.map(({ event }) => event).join(', ')}`);
  return found;
}

function findingIn({ dataset }: Prose, attributes: Attributes, text: string): Finding {
  const event = attributes.required('event');
  const verdict = verdictIn(attributes);
  const found = verdict === 'not-mentioned' ? attributes.optional('source') : attributes.required('source');
  const at = found === null || verdict === 'not-mentioned' ? attributes.optional('at') : attributes.required('at');
  if (text === '' && verdict !== 'not-mentioned') throw new NotSo(`found no words on ${event}, expected a sentence that bears out "${verdict}"`);
  if (found === null && at !== null) throw new NotSo(`found the place "${at}" of no document, expected a source`);
  const { sources } = eventOf(dataset, event);
  if (found !== null && !sources.includes(sourceOf(dataset, found).id))
    throw new NotSo(`found source ${found}, expected one that data/events.json gives for ${event}: ${sources.join(', ')}`);
  return { event, verdict, source: found, at };
}

function verdictIn(attributes: Attributes): Verdict {
  const name = attributes.required('verdict');
  const found = verdicts.find((verdict) => verdict === name);
  if (found === undefined) throw new NotSo(`unknown verdict "${name}": expected ${verdicts.join(', ')}`);
  return found;
}

function noteOrder(tree: Root, file: VFile, node: ContainerDirective, { event }: Finding, { dataset }: Prose): void {
  const before = recordOf(file).documents.at(-1)?.event;
  const placeOf = (id: string) => followedDocuments(dataset).findIndex((entry) => entry.event === id);
  if (before === undefined || placeOf(before) < placeOf(event)) return;
  noteFault(file, tree, node, `found ${event} after ${before}, expected documents in order of time`);
}

function noteMissing(file: VFile, { dataset }: Prose): void {
  const documents = followedDocuments(dataset);
  const found = recordOf(file).documents.map(({ event }) => event);
  const missing = documents.map(({ event }) => event).filter((event) => !found.includes(event));
  if (missing.length === 0) return;
  noteFaultAt(file, null, `found nothing on ${missing.join(', ')}, expected a :::document for each of ${documents.length} documents`);
}

function headOf(prose: Prose, followed: FollowedDocument, { verdict, source, at }: Finding): BlockContent[] {
  const url = addressIn(prose, documentPath(followed));
  const place = source === null ? '' : ` <a class="cite" href="#source-${source}">${at === null ? 'Source' : inMarkup(at)}</a>`;
  // A name of its own: the one made from its words is already that of the section.
  const data = { hProperties: { id: `${followed.event}-heading` } };
  return [
    { type: 'heading', depth: 3, data, children: [{ type: 'link', url, children: [{ type: 'text', value: documentTitle(followed) }] }] },
    { type: 'html', value: `<p class="verdict">${verdictPicture(verdict)} ${verdictWords[verdict].verdict}${place}</p>` },
  ];
}

/** What is said where nothing was found and the thread adds no words of its own; what inspectors looked at says why that may be so. */
function silenceOn({ dataset }: Prose, { event, read }: FollowedDocument): string {
  if (read) return 'We read the whole document, and it does not speak of this.';
  const { focus } = eventOf(dataset, event);
  const about = focus === null ? '' : ` Inspectors were looking at ${writeList(lowerFirst(focus).split('; '))}.`;
  return `Nothing that we hold about this document speaks of it.${about}`;
}

/** Readers' modes of browsers throw away a `div` of few words, and with it whose words follow; they keep a `header`. */
function block(hName: 'div' | 'header', className: string, children: BlockContent[]): BlockContent {
  return { type: 'blockquote', children, data: { hName, hProperties: { className: [className] } } };
}

function paragraph(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
