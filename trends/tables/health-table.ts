import type { Health } from '../../signals/health';
import { type Column, column } from './column';

export type HealthRow = Health & { day: number; pageKind: string; lastReadAt?: number };

const videos = ['count', 'videos'] as const;

/** One row a day and kind of page. */
export const healthTable: Column<HealthRow>[] = [
  column('day', 'day', 'day of reading', ({ day }) => day),
  column('page_kind', 'text', 'kind of page', ({ pageKind }) => pageKind),
  column('found', videos, 'videos that stood on the pages', ({ found }) => found),
  column('read', videos, 'those of them that could be read', ({ read }) => read),
  column('unidentified', videos, 'cards whose video is named nowhere', ({ unidentified }) => unidentified),
  column('from_tap', videos, 'read from a list that TikTok fetched', ({ bySource }) => bySource.tap),
  column('from_embedded', videos, 'read from JSON in the page', ({ bySource }) => bySource.embedded),
  column('from_card', videos, 'read from the card', ({ bySource }) => bySource.card),
  column('unread', 'list', 'what could not be understood, each with how often', ({ unread }) =>
    Object.entries(unread).map(([reason, times]) => `${reason}:${times}`),
  ),
  column('last_read_at', 'moment', 'last reading', ({ lastReadAt }) => lastReadAt),
];
