/** How the council that a reader has added looks: dash, dots and squares as well as a colour of its own. Only pages on which one can be added need it. */
export const addedCss = [
  '.drawn .added.line{stroke:var(--added);stroke-linecap:butt;stroke-dasharray:7 2.5 1.5 2.5}',
  '.drawn .added.leader{stroke-dasharray:none}',
  '.drawn .added.shape{fill:var(--added)}',
  '.drawn .added.ring{stroke:var(--added);stroke-width:2.5}',
  '.drawn text.added{fill:var(--added);font-weight:600}',
  'table .added{color:var(--added);font-weight:600}',
].join('');
