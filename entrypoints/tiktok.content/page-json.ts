import type { FactPage, ToldPage } from '../../signals/facts/fact';
import { factTextsIn } from '../../signals/facts/fact-texts';
import { type PageState, pageStates, type Viewer, viewerIn } from '../../signals/page-state';

/** The JSON in one document. Parsed once: it is large, and stays as it is whatever the page shows later. */
export class PageJson {
  /** By their length: texts of one page that are equally long are the same. */
  readonly #told = new Set<number>();
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

  /** What the page says besides videos, as text; the background reads it. Each text is told once. */
  facts(url: URL, loadedAt: number, now: number): ToldPage[] {
    const { texts, ...shown } = factTextsIn(this.page, url, this.states) ?? { texts: [] };
    const isNew = (text: string) => !this.#told.has(text.length) && this.#told.add(text.length);
    const said = texts.filter(isNew);
    return [
      ...(said.length > 0 ? [this.asFacts(url, loadedAt, { texts: said })] : []),
      ...(shown.header || shown.links ? [this.asFacts(url, now, { texts: [], ...shown })] : []),
    ];
  }

  asFacts({ href: address }: URL, saidAt: number, said: Pick<FactPage, 'texts' | 'header' | 'links'>): ToldPage {
    const { region: market, accountId: viewerId } = this.viewer;
    return { address, language: this.language, market, viewerId, saidAt, ...said };
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
