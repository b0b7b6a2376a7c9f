import type { FactPage, Facts } from '../../../signals/facts/fact';
import { readFacts } from '../../../signals/facts/read-facts';

export const seenAt = 1_790_000_000_000;

/** What a page of that address says with some JSON; a text is handed over as it is. */
export function factsOf(json: unknown, page: Partial<FactPage> = {}): Facts {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return readFacts(
    { address: 'https://www.tiktok.com/', market: 'GB', language: 'en', texts: [text], ...page },
    seenAt,
  );
}
