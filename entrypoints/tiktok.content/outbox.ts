import { growHealth, type Health, isNoHealth, noHealth } from '../../signals/health';
import type { Viewer } from '../../signals/page-state';
import type { SeenSignal } from '../../signals/signal';
import { ask, type Batch } from '../../storage/messages';
import { forgetOldest } from './news';

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
  readonly #waiting = new Map<string, { pageKind: string; signal: SeenSignal }>();
  readonly #health = new Map<string, Health>();
  #batch: Batch | undefined;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Why the last batch was not taken, until one is. */
  fault?: string;

  constructor(
    readonly owner: OutboxOwner,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  add(pageKind: string, signals: SeenSignal[], health: Health): void {
    if (signals.length === 0 && isNoHealth(health)) return;
    // The same look told again is told better; another look at the same video is another fact.
    for (const signal of signals)
      this.#waiting.set(`${signal.videoId} ${signal.surface} ${signal.tag} ${signal.seenAt}`, { pageKind, signal });
    forgetOldest(this.#waiting, mostWaiting);
    this.#health.set(pageKind, growHealth(this.#health.get(pageKind) ?? structuredClone(noHealth), health));
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
      this.fault = undefined;
      this.owner.onStored(stored);
    } catch (error) {
      this.#failures += 1;
      // A worker that just woke up may be late once.
      if (this.#failures > 1) this.fault = String(error);
      if (String(error).includes('Extension context invalidated')) return this.owner.onLost();
    } finally {
      this.#isSending = false;
    }
    if (this.#batch || this.#isWaiting)
      this.#schedule(this.#failures === 0 ? this.#restMs : (retryMs[this.#failures - 1] ?? retryMs.at(-1)));
  }

  /** The page is about to go: all that waits is sent at once, and nobody will hear the answers. */
  flush(): void {
    if (this.signal.aborted) return;
    const batches = this.#batch ? [this.#batch] : [];
    while (this.#isWaiting) batches.push(this.#take());
    [this.#batch] = batches;
    for (const batch of batches) void ask('recordSignals', batch).catch(() => this.#putBack(batch));
  }

  /** The page may come back from where the browser keeps it. */
  #putBack(batch: Batch): void {
    if (batch !== this.#batch) this.add(batch.pageKind, batch.seen, noHealth);
  }

  /** A whole batch has gathered already: whoever flings a list would be ever further ahead of what is stored. */
  get #restMs(): number {
    return this.#waiting.size >= batchSize ? 0 : gatherMs;
  }

  get #isWaiting(): boolean {
    return this.#waiting.size > 0 || this.#health.size > 0;
  }

  /** The batch that goes next: the one that was not acknowledged yet, else one of what is waiting. */
  #close(): Batch | undefined {
    if (!this.#batch && this.#isWaiting) this.#batch = this.#take();
    return this.#batch;
  }

  /** Looks of one kind of page, the longest waiting first, with what is to be said of its reading. */
  #take(): Batch {
    const [first] = this.#waiting.values();
    const pageKind = first?.pageKind ?? this.#health.keys().next().value ?? 'other';
    const seen: SeenSignal[] = [];
    for (const [key, look] of this.#waiting) {
      if (look.pageKind !== pageKind || seen.length >= batchSize) continue;
      seen.push(look.signal);
      this.#waiting.delete(key);
    }
    const health = this.#health.get(pageKind) ?? noHealth;
    this.#health.delete(pageKind);
    return { batchId: crypto.randomUUID(), pageKind, seen, health, viewer: this.owner.viewer() };
  }

  #schedule(delayMs = gatherMs): void {
    if (this.signal.aborted) return;
    this.#timer ??= setTimeout(() => void this.send(), delayMs);
  }
}
