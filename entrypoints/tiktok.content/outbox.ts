import { addHealth, type Health, isNoHealth, noHealth } from '../../signals/health';
import type { Viewer } from '../../signals/page-state';
import type { SeenSignal } from '../../signals/signal';
import { ask, type Batch } from '../../storage/messages';

const batchSize = 50;
const gatherMs = 400;
const retryMs = [500, 1_000, 2_000, 5_000, 15_000];
const mostWaiting = 5_000;

interface OutboxOwner {
  viewer(): Viewer;
  onStored(videoIds: string[]): void;
  /** The extension was updated or removed under this tab: nobody will answer any more. */
  onLost(): void;
}

/** Sends what was seen in batches. A batch is kept as it is until its writing was acknowledged, and sent until then. */
export class Outbox {
  readonly #waiting = new Map<string, SeenSignal>();
  #health: Health = noHealth;
  #pageKind = 'other';
  #batch: Batch | undefined;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(
    readonly owner: OutboxOwner,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Counts of one kind of page at a time: what is waiting for another goes first. */
  add(pageKind: string, signals: SeenSignal[], health: Health): void {
    if (signals.length === 0 && isNoHealth(health)) return;
    if (pageKind !== this.#pageKind) this.#close();
    this.#pageKind = pageKind;
    // The same look told again is told better; another look at the same video is another fact.
    for (const seen of signals) this.#waiting.set(`${seen.videoId} ${seen.surface} ${seen.seenAt}`, seen);
    if (this.#waiting.size > mostWaiting) this.#waiting.delete(this.#waiting.keys().next().value ?? '');
    this.#health = addHealth(this.#health, health);
    this.#schedule(gatherMs);
  }

  /** Sends at once, as when the page is about to go. */
  async send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#close();
    if (this.#isSending || !batch || this.signal.aborted) return;
    this.#isSending = true;
    try {
      const stored = await ask('recordSignals', batch);
      this.#batch = undefined;
      this.#failures = 0;
      this.owner.onStored(stored);
    } catch (error) {
      this.#failures += 1;
      if (String(error).includes('Extension context invalidated')) return this.owner.onLost();
    } finally {
      this.#isSending = false;
    }
    const isMore = this.#batch !== undefined || this.#waiting.size > 0 || !isNoHealth(this.#health);
    if (isMore) this.#schedule(this.#failures === 0 ? gatherMs : (retryMs[this.#failures - 1] ?? retryMs.at(-1)));
  }

  /** The batch that goes next: the one that was not acknowledged yet, else one of what is waiting. */
  #close(): Batch | undefined {
    if (this.#batch || (this.#waiting.size === 0 && isNoHealth(this.#health))) return this.#batch;
    const seen = [...this.#waiting].slice(0, batchSize);
    for (const [key] of seen) this.#waiting.delete(key);
    this.#batch = {
      batchId: crypto.randomUUID(),
      pageKind: this.#pageKind,
      seen: seen.map(([, signal]) => signal),
      health: this.#health,
      viewer: this.owner.viewer(),
    };
    this.#health = noHealth;
    return this.#batch;
  }

  #schedule(delayMs = gatherMs): void {
    if (this.signal.aborted) return;
    this.#timer ??= setTimeout(() => void this.send(), delayMs);
  }
}
