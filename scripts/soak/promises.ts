import * as z from 'zod/mini';
import { healthSchema } from '../../signals/health-schema';
import type { Reading, ReadingContext } from '../../signals/reading';
import { signalSchema } from '../../signals/signal-schema';

export const tapped: ReadingContext = { source: 'tap', surface: 'feed', market: 'GB', language: 'en' };

const noted = z.object({ unread: healthSchema.shape.unread, shapes: healthSchema.shape.shapes });

/** @throws where something came out that the door behind would refuse */
export function mustBeValid({ signals, unread, shapes }: Pick<Reading, 'signals' | 'unread' | 'shapes'>): void {
  for (const signal of signals) signalSchema.parse(signal);
  noted.parse({ unread, shapes });
  mustBeUnharmed();
}

/** @throws where a name in a text changed what every object inherits */
export function mustBeUnharmed(): void {
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) throw new Error('Every object was changed.');
}

/** @throws where a video came out twice */
export function mustDiffer(ids: string[]): void {
  if (new Set(ids).size < ids.length) throw new Error('A video came out twice.');
}
