import type { APIRoute, GetStaticPaths } from 'astro';
import { chart, chartIds } from '../../../charts/registry.ts';
import { loadChangelog, loadCorrections, loadDataset } from '../../../dataset/load.ts';
import { embedStatus } from '../../../exports/embeds/embed-status.ts';
import { frozenVersions } from '../../../exports/releases/frozen.ts';
import { frozenCharts } from '../../../exports/releases/frozen-embeds.ts';

export const getStaticPaths = (() => frozenVersions().map((version) => ({ params: { version } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { version = '' } }) => {
  const dataset = loadDataset();
  const charts = chartIds(dataset).map((id) => chart(dataset, id));
  const body = embedStatus(version, frozenCharts(version), { changelog: loadChangelog(), corrections: loadCorrections(), charts });
  return new Response(body, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
