import { site } from '../../site.ts';
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

/** What a frame is called on somebody else's page: what it is, and whose. */
export function frameTitle({ title }: Pick<Embeddable, 'title'>): string {
  return `Chart: ${title}, from ${site.name}`;
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
  const framed = {
    src: frameAddress(chart.id, root, choice),
    title: frameTitle(chart),
    width: '100%',
    height: chart.height,
    style: 'border:0',
    loading: 'lazy',
  };
  // Themes hold a column by the margins of blocks, which do nothing to a frame or a picture in a line.
  const frame = element('div', {}, element('iframe', framed, ''));
  const picture = element('img', { src: `${page}chart.png`, alt: chart.alt, ...chart.picture, style: 'max-width:100%;height:auto' });
  return [
    {
      id: 'frame',
      title: 'Frame',
      about:
        'Works without script, wherever HTML may be pasted. WordPress takes it from administrators and editors; of what authors and contributors paste it leaves nothing, without a word.',
      code: frame,
    },
    {
      id: 'loader',
      title: 'Frame that takes its own height',
      about:
        'Where scripts are allowed: pages of your own, an HTML card in Ghost, and in WordPress a Custom HTML block of an administrator or editor. The last line is needed once on a page.',
      code: `${frame}\n${element('script', { src: `${root}embed.js`, async: true }, '')}`,
    },
    {
      id: 'wordpress',
      title: 'Address for WordPress',
      about:
        'On a line of its own or in an Embed block, whoever writes. It takes no options. Without script readers see what the chart shows in words, with a link. In Ghost it becomes a card with a link.',
      code: page,
    },
    { id: 'markdown', title: 'Markdown', about: 'A picture that leads to the chart.', code: `[![${bracketed(chart.alt)}](${page}chart.png)](${page})` },
    {
      id: 'image',
      title: 'Picture with alt text',
      about: 'A picture that leads to the chart, as HTML. WordPress keeps it, whoever writes.',
      code: element('p', {}, element('a', { href: page }, picture)),
    },
  ];
}

/** An element of HTML; one that holds nothing has no end. */
function element(name: string, attributes: Readonly<Record<string, string | number | true>>, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === true ? key : `${key}="${inMarkup(`${value}`)}"`));
  return `<${[name, ...written].join(' ')}>${inside === undefined ? '' : `${inside}</${name}>`}`;
}

function bracketed(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
