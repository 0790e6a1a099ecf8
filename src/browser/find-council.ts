import { CouncilBox } from './council-box.ts';
import { type SearchName, type SearchNames, sinceWhen } from './council-search.ts';

/** Leads to the page of a council by any of its names. Without script all councils stand on the page. */
class FindCouncil extends CouncilBox {
  override connectedCallback(): void {
    super.connectedCallback();
    const wanted = new URLSearchParams(location.search).get('area');
    if (wanted !== null) void this.names().then((names) => this.#remind(names, wanted));
  }

  protected take({ slug, name }: SearchName): void {
    this.input.value = name;
    location.href = new URL(`${slug}/`, new URL(this.dataset.pages ?? '', location.href)).href;
  }

  /** A council that came along in the address is offered, not opened: the reader may want another. */
  #remind(names: SearchNames, wanted: string): void {
    const council = names.councils.find(({ slug }) => slug === wanted);
    this.input.value = council?.name ?? wanted;
    const since = council === undefined ? '' : sinceWhen(names, council);
    if (council === undefined) this.say(`No council “${wanted}” in our data set.`);
    else this.say([council.name, ...(since === '' ? [] : [since]), 'press Enter for its page.'].join(', '));
  }
}

customElements.define('find-council', FindCouncil);
