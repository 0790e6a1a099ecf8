/** How the words around a drawing are set, on pages and in frames on other people's pages. */
export const figureCss = [
  '.chart{margin:2.5rem 0;line-height:1.45}',
  '.chart-title{font-size:1.35rem;line-height:1.2;margin:0 0 .35rem}',
  '.chart p,.chart li{font-size:1rem}',
  '.chart .takeaway{color:var(--quiet);font-size:1.0625rem;max-width:42rem;margin:0 0 1rem}',
  '.chart .caution{border-left:3px solid var(--mark);padding-left:.9rem;max-width:42rem;margin:1rem 0 .6rem;color:var(--quiet)}',
  '.chart details{margin:0 0 .4rem}',
  '.chart summary{font-size:1rem}',
  '.chart table{font-size:.9375rem;margin:.75rem 0}',
  '.chart .notes{color:var(--quiet);max-width:42rem}',
  '.chart .source,.chart .chart-links{font-size:.9375rem;color:var(--quiet);margin:0}',
  '.chart .chart-links a{display:inline-block;padding:.25rem 0}',
  '@media(forced-colors:active){.drawn .rules{stroke-dasharray:1 4}.drawn .band{fill:none;stroke:GrayText;stroke-dasharray:2 3}}',
  '@media print{figure.chart{break-inside:avoid}.chart .chart-links{display:none}}',
].join('');
