import type { Signal } from '../signal';

/** What a card shows, as far as it is sure; `unread` says what stood there and could not be understood. */
export interface CardReading extends Partial<Signal> {
  unread: string[];
}
