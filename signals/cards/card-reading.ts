import type { Signal } from '../signal';
import type { UnreadReason } from '../unread-reason';

/** What a card shows, as far as it is sure; `unread` says what stood there and could not be understood. */
export interface CardReading extends Partial<Signal> {
  unread: UnreadReason[];
  /** The list had said the rest, so only the id was read, and where the card leads. */
  isKnown?: boolean;
}
