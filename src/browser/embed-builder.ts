import { type EmbedChoice, type Embeddable, embedSnippets, frameAddress } from '../exports/embeds/embed-snippets.ts';

/**
 * Lets somebody choose how a chart is framed, shows it live, and keeps the code on the page in step: theme, title, council, version, and the width of the preview.
 * Without script the page has a preview and the code for the frame as it is.
 */
class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const frame = this.querySelector('iframe');
    if (form === null || frame === null) return;
    form.hidden = false;
    // Nothing of the preview is cut from the start: on a phone it has a phone's width.
    const [least, ...more] = form.querySelectorAll<HTMLInputElement>('[name=width]');
    if (least !== undefined && more.some(({ checked, value }) => checked && Number(value) > this.clientWidth)) least.checked = true;
    const area = new URLSearchParams(location.search).get('area');
    const chosen = form.querySelector<HTMLSelectElement>('[name=area]');
    if (area !== null && chosen !== null && [...chosen.options].some(({ value }) => value === area)) chosen.value = area;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#show(form, frame));
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data?.type === 'embed-size' && data.height > 99) frame.style.height = `${data.height}px`;
    });
    // This page follows its reader, and so does the preview.
    const greet = () => frame.contentWindow?.postMessage({ message: 'ready', ground: 'own' }, '*');
    frame.addEventListener('load', greet);
    greet();
    this.#show(form, frame);
  }

  #show(form: HTMLFormElement, frame: HTMLIFrameElement): void {
    const { width = '', ground = '', ...chosen } = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, `${value}`]));
    const choice: EmbedChoice = { theme: chosen.theme ?? '', untitled: chosen.untitled === 'on', area: chosen.area ?? '', version: chosen.version ?? '' };
    const chart: Embeddable = JSON.parse(this.dataset.chart ?? '');
    const root = this.dataset.root ?? '';
    for (const { id, code } of embedSnippets(chart, root, choice)) {
      for (const place of document.querySelectorAll(`[data-embed="${id}"]`)) place.textContent = code;
    }
    const address = frameAddress(chart.id, new URL(this.dataset.here ?? '', location.href).href, choice);
    if (frame.src !== address) frame.src = address;
    frame.style.width = `${width}px`;
    const stand = frame.parentElement;
    if (stand !== null) stand.dataset.ground = choice.theme === '' ? ground : choice.theme;
  }
}

customElements.define('embed-builder', EmbedBuilder);
