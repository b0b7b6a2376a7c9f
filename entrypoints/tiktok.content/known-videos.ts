import { mergeSignals } from '../../signals/join';
import { countNames, type Signal } from '../../signals/signal';
import { forgetOldest } from './news';

const mostKnown = 1_000;
/** A list's counters are those of the moment at which it came; a look much later or earlier is not theirs. */
export const countersLastMs = 10 * 60_000;

/** What lists and page JSON said of videos, whether they were seen or not, each with the moment of its counters. */
export class KnownVideos {
  readonly signals = new Map<string, Signal>();
  readonly #cameAt = new Map<string, number>();

  /** What is said later comes first, and what only the earlier said stays; but for counters, which grow old. */
  add(signals: Signal[], at: number): void {
    for (const signal of signals) {
      const { videoId } = signal;
      const before = this.signals.get(videoId);
      const beforeAt = this.#cameAt.get(videoId) ?? at;
      const [late, early] = at >= beforeAt ? [signal, before] : [before ?? signal, signal];
      const isOld = Math.abs(at - beforeAt) > countersLastMs;
      this.signals.delete(videoId);
      this.signals.set(videoId, early ? mergeSignals(late, isOld ? withoutCounts(early) : early) : late);
      this.#cameAt.delete(videoId);
      this.#cameAt.set(videoId, Math.max(at, beforeAt));
    }
    forgetOldest(this.signals, mostKnown);
    forgetOldest(this.#cameAt, mostKnown);
  }

  /** A list said it just now, with its counters: nothing that a card shows is better. */
  isFresh = (videoId: string, at: number): boolean =>
    this.signals.get(videoId)?.views !== undefined && Math.abs(at - (this.cameAt(videoId) ?? 0)) <= countersLastMs;

  cameAt = (videoId: string): number | undefined => this.#cameAt.get(videoId);
}

const withoutCounts = (signal: Signal): Signal => ({
  ...signal,
  ...Object.fromEntries(countNames.map((name) => [name, undefined])),
});
