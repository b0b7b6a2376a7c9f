import type { Evaluation } from './score/evaluate';
import type { Stage } from './score/stage';

/** How a followed item stood when the person last looked at its changes. */
export interface Looked {
  /** Epoch milliseconds. */
  at: number;
  /** Its local day. */
  day: number;
  /** Missing where nothing could be said of it then. */
  stage?: Stage;
  score?: number;
  band?: number;
  /** Sellers whose first day was that day, and who are no news. */
  sellersOfDay: number;
}

export type Change =
  | { kind: 'stage'; from: Stage; to: Stage }
  | { kind: 'score'; from: number; to: number }
  | { kind: 'sellers'; count: number };

export type Standing = Pick<Evaluation, 'stage' | 'stale' | 'score' | 'band'>;

/** What there is to compare with later; an item that was never seen is as one of which it is too early to say. */
export function lookAt(item: Standing | undefined, moment: Pick<Looked, 'at' | 'day' | 'sellersOfDay'>): Looked {
  if (!item) return { ...moment, stage: 'watching' };
  if (item.stale) return moment;
  const { stage, score, band } = item;
  return stage === 'watching' ? { ...moment, stage } : { ...moment, stage, score, band };
}

/**
 * What a person should hear of a followed item: another stage, a score that moved by more than its band then or now, and
 * sellers who were not seen before. What cannot be told today is no change.
 * @param sellersSince sellers whose first day is that of the last look or a later one
 */
export function changesSince(looked: Looked, item: Standing | undefined, sellersSince: number): Change[] {
  const now = lookAt(item, looked);
  const changes: Change[] = [];
  if (looked.stage && now.stage && looked.stage !== now.stage) {
    changes.push({ kind: 'stage', from: looked.stage, to: now.stage });
  }
  if (looked.score !== undefined && now.score !== undefined) {
    const band = Math.max(looked.band ?? 0, now.band ?? 0);
    if (Math.abs(now.score - looked.score) > band) changes.push({ kind: 'score', from: looked.score, to: now.score });
  }
  const count = sellersSince - looked.sellersOfDay;
  return count > 0 ? [...changes, { kind: 'sellers', count }] : changes;
}
