import { inMarkup } from '../../words/markup.ts';
/** What has to be known of a chart to hand it out. */
export interface Embeddable {
  id: string;
  title: string;
  /** What its picture shows. */
  alt: string;
  /** Height in px of a frame that nothing sizes. */
  height: number;
  /** Size in px of its picture. */
  picture: { width: number; height: number };
}

/** What somebody may choose of a frame. */
export interface EmbedChoice {
  theme?: string;
  /** True to leave the title out, where the page has its own. */
  untitled?: boolean;
  /** Slug of a council to add. */
  area?: string;
  /** A version that stays as it is; the one that follows the data where it is empty. */
  version?: string;
}

/** A piece of code to take away. */
export interface EmbedSnippet {
  id: 'frame' | 'loader' | 'wordpress' | 'markdown' | 'image';
  title: string;
  /** Where it fits. */
  about: string;
  code: string;
}

/** Address of a frame as it was chosen; `root` is the address of the site and ends in a slash. */
export function frameAddress(id: string, root: string, { theme = '', untitled = false, area = '', version = '' }: EmbedChoice = {}): string {
  const wanted = { theme, title: untitled ? 'off' : '', area };
  const query = Object.entries(wanted).flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]));
  return `${root}${version === '' ? '' : `v${version}/`}embed/${id}/${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The ways to take a chart along, simplest first. */
export function embedSnippets(chart: Embeddable, root: string, choice: EmbedChoice = {}): EmbedSnippet[] {
  const page = `${root}embed/${chart.id}/`;
  const framed = { src: frameAddress(chart.id, root, choice), title: chart.title, width: '100%', height: chart.height, style: 'border:0', loading: 'lazy' };
  const frame = element('iframe', framed, '');
  const picture = element('img', { src: `${page}chart.png`, alt: chart.alt, ...chart.picture, style: 'max-width:100%;height:auto' });
  return [
    { id: 'frame', title: 'Frame', about: 'Works wherever HTML may be pasted, without script.', code: frame },
    {
      id: 'loader',
      title: 'Frame that takes its own height',
      about: 'Where scripts are allowed. The last line is needed once on a page.',
      code: `${frame}\n${element('script', { src: `${root}embed.js`, async: true }, '')}`,
    },
    { id: 'wordpress', title: 'Address for WordPress and Ghost', about: 'On a line of its own. It takes no options.', code: page },
    { id: 'markdown', title: 'Markdown', about: 'A picture that leads to the chart.', code: `[![${bracketed(chart.alt)}](${page}chart.png)](${page})` },
    { id: 'image', title: 'Picture with alt text', about: 'A picture that leads to the chart, as HTML.', code: element('a', { href: page }, picture) },
  ];
}

/** An element of HTML; one that holds nothing has no end. */
function element(name: string, attributes: Readonly<Record<string, string | number | true>>, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === true ? key : `${key}="${inMarkup(`${value}`)}"`));
  return `<${name} ${written.join(' ')}>${inside === undefined ? '' : `${inside}</${name}>`}`;
}

function bracketed(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
