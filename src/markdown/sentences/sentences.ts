import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { nameOf, noteFaultAt } from '../fault.ts';
import type { Prose, Step } from '../prose.ts';
import { frontMatterIn, type ProseRecord, record, recordOf } from '../record.ts';
import { sentenceAt } from '../sentence.ts';
import { ownBase } from './bases.ts';
import { nothingDenied, nothingGlued, type Objection, ownArea, type Rule } from './beside-figures.ts';
import { causesIn } from './causes.ts';
import { ownTime } from './claim-times.ts';
import { type Fact, factsIn } from './fact.ts';
import { gradeOfYear } from './grade-years.ts';
import { ownOccasion } from './occasions.ts';
import { ownPlace } from './own-place.ts';
import { ownWord } from './own-word.ts';
import { ownRole } from './people.ts';
import { proofsIn } from './proofs.ts';
import { plainMarks, quotationObjections } from './quotations.ts';
import { readableFields, rowsIn, type Sentence, sentencesIn, sentencesOfField } from './sentence-list.ts';
import type { Statement } from './statement.ts';
import { statementsIn } from './statements.ts';
import { strangeNumerals } from './strange-numerals.ts';
import { nothingStretched } from './stretch.ts';
import { suggestionFor } from './suggestion.ts';
import { ownTopic } from './topics.ts';
import { ownWay } from './ways.ts';
import { ownYear } from './years.ts';

/** What the words around a figure may not do. */
const rules: readonly Rule[] = [
  nothingGlued,
  nothingStretched,
  nothingDenied,
  ownArea,
  ownYear,
  ownBase,
  ownTime,
  ownTopic,
  ownWay,
  ownWord,
  ownOccasion,
  gradeOfYear,
  ownRole,
  plainMarks,
  ownPlace,
  strangeNumerals,
  causesIn,
];

/**
 * Holds each sentence that a reader reads, those of the front matter too, to what it proves.
 * Input: `In 2019 it was :figure[24.0%]{of=repeat-plans at=2018}, the highest in England.`
 * Output: two faults, of the wrong year and of an extreme that nothing proves; and a record of what each sentence states.
 */
export function sentences(prose: Prose): Step {
  return (tree, file) => {
    const { event, law, source } = frontMatterIn(file);
    const ofSource = law !== undefined || source !== undefined;
    let earlier: Fact[] = [];
    const before: (readonly Fact[])[] = [];
    for (const sentence of [...fieldSentences(tree, file, prose), ...sentencesIn(tree)]) {
      const facts = factsIn(sentence.marks, prose.dataset);
      for (const rule of rules) noteAll(file, sentence, rule(sentence, facts, prose.dataset));
      noteAll(file, sentence, quotationObjections(file, sentence, prose.dataset));
      const statements = statementsIn(sentence, {
        dataset: prose.dataset,
        facts,
        earlier,
        near: before.slice(-3).flat(),
        event: typeof event === 'string' ? event : null,
        ofSource,
      });
      noteUnproved(file, sentence, statements, prose);
      before.push(facts);
      earlier = [...facts.toReversed(), ...earlier];
    }
    for (const row of rowsIn(tree))
      for (const rule of [ownArea, ownYear, ownTopic]) noteAll(file, row, rule(row, factsIn(row.marks, prose.dataset), prose.dataset));
    noteAlone(file, earlier, prose);
  };
}

/** England is never given alone: whoever reads its figure has to find Birmingham's beside it in the same document. */
function noteAlone(file: VFile, facts: readonly Fact[], { dataset }: Prose): void {
  const given = new Set(facts.flatMap(({ indicator, area }) => (indicator !== null && area !== null && area.kind === 'authority' ? [indicator.id] : [])));
  const alone = facts.findLast(
    ({ indicator, area, mark }) => mark.directive.name === 'figure' && indicator !== null && area?.kind === 'country' && !given.has(indicator.id),
  );
  if (alone === undefined || dataset.areas.length === 0) return;
  noteFaultAt(
    file,
    1,
    `found ${alone.mark.text} of England alone (${alone.indicator?.id}), expected the figure of Birmingham or another council in the same document`,
  );
}

/** The fields of the front matter that readers see; words of theirs that the directives of `proof` hold are proved. */
function fieldSentences(_tree: Root, file: VFile, prose: Prose): Sentence[] {
  const fields = frontMatterIn(file);
  const lineOf = (field: string) => (file.data.lineOfField as ((field: string) => number) | undefined)?.(field) ?? 1;
  const texts = readableFields.filter((field) => typeof fields[field] === 'string').map((field) => ({ field, text: String(fields[field]) }));
  const proofs = typeof fields.proof === 'string' ? proofsIn(fields.proof, prose) : { marks: [], cited: [], faults: [] };
  for (const fault of proofs.faults) noteFaultAt(file, lineOf('proof'), fault);
  for (const cited of proofs.cited) record(file, 'cited', cited);
  for (const { text } of proofs.marks)
    if (!texts.some((field) => field.text.includes(text)))
      noteFaultAt(file, lineOf('proof'), `found a proof of "${text}", expected words that stand in ${texts.map(({ field }) => field).join(' or ')}`);
  return texts.flatMap(({ field, text }) => sentencesOfField(text, lineOf(field), proofs.marks));
}

function noteAll(file: VFile, sentence: Sentence, objections: readonly Objection[]): void {
  for (const { index, reason } of objections) note(file, sentence, index, reason);
}

function note(file: VFile, { text, line }: Sentence, index: number, reason: string): void {
  noteFaultAt(file, line, `"${sentenceAt(text, index)}": ${reason}`);
}

/** Records what a sentence states, and notes what is belied, or unproved and not listed as such. */
function noteUnproved(file: VFile, sentence: Sentence, statements: readonly Statement[], { unproved }: Prose): void {
  const listed = unproved.get(nameOf(file))?.has(sentence.text) === true;
  for (const statement of statements) {
    const { kind, words, index, proof, fault } = statement;
    if (fault !== null) note(file, sentence, index, fault);
    else if (proof === 'nothing' && !listed) note(file, sentence, index, `found "${words}", ${suggestionFor(statement)}`);
    recordOf(file).statements.push({ sentence: sentence.text, line: sentence.line, kind, words, proof } satisfies ProseRecord['statements'][number]);
  }
}
