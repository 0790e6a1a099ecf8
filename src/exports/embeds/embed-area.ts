import { dotted } from '../../charts/spread/dots.ts';
import type { Dataset } from '../../dataset/query.ts';
import { type IndicatorJson, indicatorValues } from '../records/indicator-json.ts';
import { classicScript } from './page-script.ts';

/**
 * The file of a council for charts in frames, `areas/<slug>.js`: all its figures, and the script that adds them to the chart that asked.
 * A script and no JSON, because a frame in a sandbox may fetch nothing from hosts that do not say so.
 */
export function embedArea(figures: string, script = classicScript('embed-area')): string {
  return `const council=${figures};${script}`;
}

/** Every council's name and figures as JSON, by its slug. */
export function councilFigures(dataset: Dataset): Map<string, string> {
  const tables = dataset.indicators.map(({ id }): Drawn => {
    const table = indicatorValues(dataset, id);
    return { table, dots: dotted(table.areas).map(({ slug }) => slug) };
  });
  const councils = dataset.areas.filter(({ kind }) => kind === 'authority');
  return new Map(councils.map(({ slug, name }) => [slug, JSON.stringify({ slug, name, figures: figuresOf(slug, tables) })]));
}

interface Drawn {
  table: IndicatorJson;
  /** Councils in the order of their dots in a spread. */
  dots: string[];
}

function figuresOf(slug: string, drawn: readonly Drawn[]) {
  const figures = drawn.flatMap(({ table: { id, unit, periods, breaks, areas }, dots }) => {
    const { values, missing } = areas.find((area) => area.slug === slug) ?? {};
    return values === undefined ? [] : [[id, { unit, periods, breaks: breaks.map(({ period }) => ({ period })), values, missing, dot: dots.indexOf(slug) }]];
  });
  return Object.fromEntries(figures);
}
