import type { Dataset } from '../../dataset/query.ts';
import { inMarkup } from '../../words/markup.ts';
import { writePath } from '../../words/path.ts';
import { aftermathRows } from '../aftermath/rows.ts';

/**
 * The element in which a reader picks a council whose line is lit in the drawings of what came after a grade, with the words on each.
 * It shows where there is script; the names are those of the chart, so that none leads nowhere.
 */
export function chooseLine(dataset: Dataset, indicatorId: string): string {
  const { indicator, councils } = aftermathRows(dataset, indicatorId);
  const options = councils
    .map(({ slug, name, published, standings }) => {
      const report = published.slice(0, 4);
      const words = writePath(indicator, { name, report, first: standings[0]?.gap ?? 0, last: standings.at(-1)?.gap ?? 0 });
      return { slug, text: `${name}, ${report}`, words };
    })
    .sort((a, b) => a.text.localeCompare(b.text));
  const written = options.map(({ slug, text, words }) => `<option value="${slug}" data-words="${inMarkup(words)}.">${inMarkup(text)}</option>`);
  return [
    '<choose-line class="no-print" data-pagefind-ignore><label>Light one council’s line',
    `<select class="control"><option value="">None</option>${written.join('')}</select></label>`,
    '<span class="result">Its line is lit in the drawing.</span></choose-line>',
  ].join('');
}
