import type { Signal } from '../../signals/signal';
import { forgetOldest } from './news';

const mostKnown = 5_000;

/** What lists and page JSON said of videos, whether they were seen or not, each with the moment at which it came. */
export class KnownVideos {
  readonly signals = new Map<string, Signal>();
  readonly #cameAt = new Map<string, number>();

  /** Later news takes the place of earlier. */
  add(signals: Signal[], at: number): void {
    for (const signal of signals) {
      const { videoId } = signal;
      if ((this.#cameAt.get(videoId) ?? at) > at) continue;
      this.signals.delete(videoId);
      this.signals.set(videoId, signal);
      this.#cameAt.delete(videoId);
      this.#cameAt.set(videoId, at);
    }
    forgetOldest(this.signals, mostKnown);
    forgetOldest(this.#cameAt, mostKnown);
  }

  cameAt = (videoId: string): number | undefined => this.#cameAt.get(videoId);
}
