import type { FactPage } from '../../signals/facts/fact';
import { factTextsIn } from '../../signals/facts/fact-texts';
import { type PageState, pageStates, type Viewer, viewerIn } from '../../signals/page-state';

/** The JSON in one document. Parsed once: it is large, and stays as it is whatever the page shows later. */
export class PageJson {
  #read: { states: PageState[]; viewer: Viewer; isWhole: boolean } | undefined;

  constructor(readonly page: Document) {}

  get states(): PageState[] {
    return this.#parsed().states;
  }

  get viewer(): Viewer {
    return this.#parsed().viewer;
  }

  get language(): string | undefined {
    return this.page.documentElement?.lang || undefined;
  }

  /** What the page says besides videos, as text; the background reads it. */
  facts(url: URL): FactPage | undefined {
    const said = factTextsIn(this.page, url, this.states);
    return said && this.asFacts(url, said);
  }

  asFacts({ href: address }: URL, said: Pick<FactPage, 'texts' | 'header' | 'links'>): FactPage {
    const { region: market, accountId: viewerId } = this.viewer;
    return { address, language: this.language, market, viewerId, ...said };
  }

  #parsed() {
    const isWhole = this.page.readyState !== 'loading';
    if (!this.#read || (isWhole && !this.#read.isWhole)) {
      const states = pageStates(this.page);
      this.#read = { states, viewer: viewerIn(states), isWhole };
    }
    return this.#read;
  }
}
