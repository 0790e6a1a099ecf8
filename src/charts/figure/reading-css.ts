/** How a trend is read on a page or in a frame: the range lies over the drawing unseen, shows only that it has the focus, and lets the pointer through. */
export const readingCss = [
  '.reading{display:block;margin-top:.5rem;font-size:1rem;line-height:1.4;color:var(--quiet)}',
  '.readable{position:relative}',
  '.readable .drawing,.stage .drawing{touch-action:pan-y pinch-zoom}',
  '.readable input{position:absolute;inset:0;width:100%;height:100%;margin:0;appearance:none;background:none;pointer-events:none}',
  '.readable input::-webkit-slider-thumb{appearance:none;opacity:0}',
  '.readable input::-moz-range-thumb{opacity:0}',
  '.drawn .moment{fill:none;stroke:var(--ink)}',
].join('');
