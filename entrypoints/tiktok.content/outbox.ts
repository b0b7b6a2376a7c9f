import { addHealth, type Health, isNoHealth, noHealth } from '../../signals/health';
import type { SeenSignal } from '../../signals/signal';
import { ask } from '../../storage/messages';

const batchSize = 50;
const gatherMs = 400;
const retryMs = [500, 1_000, 2_000, 5_000, 15_000];
const mostWaiting = 5_000;

/** Sends what was seen in batches, keeps each video until its writing was acknowledged, and tries again until then. */
export class Outbox {
  readonly #waiting = new Map<string, SeenSignal>();
  #health: Health = noHealth;
  #pageKind = 'other';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #failures = 0;

  constructor(
    readonly onStored: (videoIds: string[]) => void,
    readonly onLost: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Counts of one kind of page at a time: what is waiting for another goes first. */
  add(pageKind: string, signals: SeenSignal[], health: Health): void {
    if (signals.length === 0 && isNoHealth(health)) return;
    if (pageKind !== this.#pageKind) void this.send();
    this.#pageKind = pageKind;
    for (const signal of signals) this.#waiting.set(signal.videoId, signal);
    if (this.#waiting.size > mostWaiting) this.#waiting.delete(this.#waiting.keys().next().value ?? '');
    this.#health = addHealth(this.#health, health);
    this.#schedule(gatherMs);
  }

  /** Sends at once, as when the page is about to go. */
  async send(): Promise<void> {
    if (this.#isSending || (this.#waiting.size === 0 && isNoHealth(this.#health))) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isSending = true;
    const seen = [...this.#waiting.values()].slice(0, batchSize);
    const health = this.#health;
    this.#health = noHealth;
    try {
      const stored = await ask('recordSignals', { pageKind: this.#pageKind, seen, health });
      this.#failures = 0;
      for (const sent of seen) {
        if (stored.includes(sent.videoId) && this.#waiting.get(sent.videoId) === sent)
          this.#waiting.delete(sent.videoId);
      }
      this.onStored(stored);
    } catch (error) {
      this.#health = addHealth(health, this.#health);
      this.#failures += 1;
      if (String(error).includes('Extension context invalidated')) return this.onLost();
    } finally {
      this.#isSending = false;
    }
    if (this.#waiting.size > 0) this.#schedule(retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? gatherMs);
  }

  #schedule(delayMs: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.send();
    }, delayMs);
  }
}
