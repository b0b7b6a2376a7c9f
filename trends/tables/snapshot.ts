/** Rises when a reader of the version before would misread a file. */
export const snapshotFormat = { format: 'trendcrest-snapshot', version: 1 } as const;

/** What the fields of a snapshot hold, for whoever reads one. */
export const snapshotFields = {
  today: 'the day for which the score is said',
  days: 'browsing days, rising; days without product videos are missing, and time runs on through them',
  n: 'product videos seen on each of these days',
  'items.k': 'those of them that show the item',
  'items.said.now': 'share of this week against the two weeks before, natural logarithm, shrunk towards no change',
  'items.said.height': 'share of this week above its own normal of 60 days, natural logarithm',
  'items.said.swing': 'how far the share recently moved, natural logarithm',
  'items.said.sure': 'certainty, 0…1',
  'items.said.p_rise': 'chance that it is rising, 0…1',
  'items.said.p_fall': 'chance that it is falling, 0…1',
  'items.said.p_hot': 'chance that it is hot next week, 0…1',
  'items.said.p_fade': 'chance that it is fading, 0…1',
  'items.said.dd': 'this week below its recent high, natural logarithm',
  'items.said.R': 'what the ranking sorts by: 1.5 · p_hot − p_fall',
  'items.said.band': 'points by which the score may be off',
  'items.said.score': '0…100; 52 is nothing special',
  'items.said.cooling_risk': 'at least twice its own normal',
  'items.said.stage': 'emerging, rising, resurging, peaking, fading, steady, dormant, watching (too early)',
};

/** The parts of a snapshot that a score is made of. */
export interface Snapshot {
  today: string;
  days: string[];
  n: number[];
  items: { item_id: string; item: string; k: number[]; said: Record<string, number | boolean | string> }[];
}
