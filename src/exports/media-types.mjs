/**
 * Media types by the ending of a file: of the downloads, and of all else that is served. In plain JavaScript, because the server starts before anything is installed.
 */
export const mediaTypes = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
  png: 'image/png',
  py: 'text/plain; charset=utf-8',
  r: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  cff: 'text/yaml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
  none: 'text/plain; charset=utf-8',
};

/** Media type of a file by the ending of its name. @param {string} path */
export function mediaTypeOf(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : 'none';
  return Object.entries(mediaTypes).find(([known]) => known === ending)?.[1] ?? 'application/octet-stream';
}
