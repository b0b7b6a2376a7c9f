const started = 'trendcrest:started';

/**
 * What the framework gives to a content script, as far as ours asks for it: the framework's own would be a fifteenth of
 * all that we put on the page. It ends when a newer script of ours starts in the page, as after an update.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    document.dispatchEvent(new CustomEvent(started));
    document.addEventListener(started, () => this.#end.abort(), { once: true });
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  onInvalidated(end: () => void): void {
    this.signal.addEventListener('abort', end);
  }
}
