const pause = () => new Promise((resolve) => setTimeout(resolve, 15));

/** Where each page stands, and what Firefox does not say of it by itself. */
export class Navigations {
  #ask;
  #tell;
  /** The address of each page, by its context. */
  #addresses = new Map();
  /** Pages that were told to go back or forward. */
  #wandering = new Set();

  constructor({ ask, tell }) {
    this.#ask = ask;
    this.#tell = tell;
  }

  isOwnPage(context) {
    return this.#addresses.get(context)?.startsWith('moz-extension:') ?? false;
  }

  /** A page goes back or forward; within one document Firefox does not always say so. */
  async wander(context) {
    this.#wandering.add(context);
    const before = await this.#evaluate(context, 'location.href');
    void this.#tellWhenMoved(context, before);
  }

  async #tellWhenMoved(context, before) {
    while (this.#wandering.has(context)) {
      await pause();
      const url = await this.#evaluate(context, 'location.href');
      if (url === before || !this.#wandering.delete(context)) continue;
      this.#tell('browsingContext.historyUpdated', { context, url });
    }
  }

  note({ method, params }) {
    if (method === 'browsingContext.navigationStarted' && this.#wandering.delete(params.context))
      this.#tellWhenBack(params);
    if (method !== 'browsingContext.navigationCommitted') return;
    this.#addresses.set(params.context, params.url);
    if (this.isOwnPage(params.context)) this.#tellWhenLoaded(params);
  }

  /** That a page of the extension has loaded is never told. */
  async #tellWhenLoaded({ context, navigation, url }) {
    const states = ['interactive', 'complete'];
    for (const [at, event] of ['domContentLoaded', 'load'].entries()) {
      while (!states.slice(at).includes(await this.#evaluate(context, 'document.readyState'))) {
        await pause();
        if (this.#addresses.get(context) !== url) return;
      }
      this.#tell(`browsingContext.${event}`, { context, navigation, url });
    }
  }

  /** Nor that one is there again which Firefox had kept. */
  async #tellWhenBack(params) {
    const { context, url } = params;
    this.#addresses.set(context, '');
    while ((await this.#evaluate(context, 'location.href')) !== url) await pause();
    if (this.#addresses.get(context) === url) return;
    this.#addresses.set(context, url);
    this.#tell('browsingContext.navigationCommitted', params);
    await this.#tellWhenLoaded(params);
  }

  async #evaluate(context, expression) {
    const target = { context, sandbox: 'trendcrest' };
    const { result } = await this.#ask('script.evaluate', { expression, awaitPromise: false, target });
    return result?.result?.value;
  }
}
