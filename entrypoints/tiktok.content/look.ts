import { addHealth, type Health } from '../../signals/health';
import type { SeenSignal } from '../../signals/signal';

/** What there is to tell after a card came into view or a list arrived. */
export interface Look {
  signals: SeenSignal[];
  health: Health;
  /** A video that was told before and is in view again, perhaps on another card. */
  again?: string;
}

export const addLooks = (a: Look, b: Look): Look => ({
  signals: [...a.signals, ...b.signals],
  health: addHealth(a.health, b.health),
});
