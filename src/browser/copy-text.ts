import { announce } from './announce.ts';

/**
 * A text that is copied by a button: `<copy-text><pre>…</pre></copy-text>`. The button comes with the script; without it the text is there to be selected.
 * Where the browser refuses, the text is selected for the reader, who is told so.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector<HTMLElement>('[data-copied]');
    if (text === null || this.querySelector('button') !== null) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy', className: 'no-print' });
    button.setAttribute('aria-label', `Copy: ${this.dataset.name ?? 'text'}`);
    const result = Object.assign(document.createElement('span'), { className: 'result' });
    button.addEventListener('click', async () => {
      result.textContent = (await copied(text)) ? 'Copied' : 'Selected: copy it with your keys';
      announce(result.textContent);
      setTimeout(() => result.replaceChildren(), 4000);
    });
    this.append(button, result);
  }
}

async function copied(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

customElements.define('copy-text', CopyText);
