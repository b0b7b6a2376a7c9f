import type { Signal } from '../signal';
import type { UnreadReason } from '../unread-reason';

/** What a card shows, as far as it is sure; `unread` says what stood there and could not be understood. */
export interface CardReading extends Partial<Signal> {
  unread: UnreadReason[];
}
