import { localDay } from '../../trends/calendar';
import { isWithin } from '../../trends/day-range';
import type { ItemCreator } from '../../trends/evidence/creators';
import type { ItemDay } from '../../trends/tables/history-table';
import type { ExportedItem } from '../../trends/tables/ranking-table';
import { findCreators } from '../find-creators';
import { findPlaceHistory } from '../find-item-history';
import { findExport } from '../find-ranking';
import { findLooks } from '../find-video-looks';
import type { Pages } from './asked';
import { hideCreator } from './hidden-handles';

/** Beyond this many videos of an item, its creators are those of the latest. */
const mostVideos = 5_000;

export const rankingPages: Pages<ExportedItem> = async function* (database, { place, now, arrange }) {
  const items = await findExport(database, localDay(now), place);
  yield arrange ? arrange(items) : items;
};

export const historyPages: Pages<ItemDay> = async function* (database, { itemId = '', place, days, now }) {
  const { history, item } = await findPlaceHistory(database, itemId, localDay(now), place);
  yield (item ? history : []).filter(({ day }) => isWithin(day, days)).map((day) => ({ ...day, itemId }));
};

export const creatorPages: Pages<ItemCreator> = async function* (database, { itemId = '', hide, now }) {
  const ofItem = await database.videos.where('itemIds').equals(itemId).toArray();
  const videos = ofItem.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt).slice(0, mostVideos);
  const creators = await findCreators(database, itemId, videos, await findLooks(database, videos), now);
  yield creators.map((creator) => hideCreator(creator, hide));
};
