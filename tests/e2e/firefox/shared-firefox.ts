import type { BrowserContext } from '@playwright/test';
import { askFirefox } from './ask-firefox';
import { launchFirefox } from './launch-firefox';

/** One Firefox for many tests, since it takes its time to start. */
export class SharedFirefox {
  #context: BrowserContext | undefined;

  /** Nothing is left of the test before: no page, no file, and the extension is installed anew. */
  async anew(): Promise<BrowserContext> {
    if (!this.#context) {
      this.#context = await launchFirefox();
      return this.#context;
    }
    await this.#context.unrouteAll();
    const page = await this.#context.newPage();
    for (const other of this.#context.pages()) if (other !== page) await other.close();
    await askFirefox(page, 'trendcrest.anew', () => ({}));
    return this.#context;
  }

  async close(): Promise<void> {
    await this.#context?.close();
  }
}
