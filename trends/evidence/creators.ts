import { medianOf } from './quantile';

/** What is known of one video of a creator. */
export interface CreatorVideo {
  videoId: string;
  author: string;
  authorName?: string;
  followers?: number;
  views?: number;
  hasCart: boolean;
  /** It shows the item in question; the creator's other videos are what it is compared with. */
  showsItem: boolean;
  /** Views an hour, observed or estimated. */
  viewsPerHour?: number;
  /** The same at the age of one day: a video of today beside those of last month would always look like a breakout. */
  viewsPerHourAtOneDay?: number;
}

/** A creator of an item, as those judge who look for people to work with. */
export interface ItemCreator {
  author: string;
  authorName?: string;
  followers?: number;
  /** Videos of the item that were seen. */
  videos: number;
  /** Their views together, as far as they could be read. */
  views?: number;
  /** 0…1 of them carry a cart. */
  cartShare: number;
  /** Median over the videos of the item. */
  viewsPerHour?: number;
  /** The fastest of them over the median of the creator's other videos, at equal age; missing with fewer than three. */
  breakout?: number;
}

const fewestOthers = 3;

/** The creators of an item, most views first. */
export function itemCreators(videos: CreatorVideo[]): ItemCreator[] {
  return [...Map.groupBy(videos, ({ author }) => author.toLowerCase()).values()]
    .filter((own) => own.some(({ showsItem }) => showsItem))
    .map(creatorOf)
    .toSorted((a, b) => (b.views ?? -1) - (a.views ?? -1) || b.videos - a.videos || (a.author < b.author ? -1 : 1));
}

function creatorOf(own: CreatorVideo[]): ItemCreator {
  const ofItem = own.filter(({ showsItem }) => showsItem);
  const views = ofItem.flatMap((video) => video.views ?? []);
  const speeds = rising(ofItem.map(({ viewsPerHour }) => viewsPerHour));
  const fastest = rising(ofItem.map(({ viewsPerHourAtOneDay }) => viewsPerHourAtOneDay)).at(-1);
  const others = own.filter(({ showsItem }) => !showsItem);
  const usual = rising(others.map(({ viewsPerHourAtOneDay }) => viewsPerHourAtOneDay));
  const usualSpeed = usual.length >= fewestOthers ? medianOf(usual) : undefined;
  return {
    author: ofItem[0]?.author ?? '',
    authorName: own.find(({ authorName }) => authorName)?.authorName,
    followers: own.find(({ followers }) => followers !== undefined)?.followers,
    videos: ofItem.length,
    views: views.length > 0 ? views.reduce((sum, count) => sum + count, 0) : undefined,
    cartShare: ofItem.filter(({ hasCart }) => hasCart).length / ofItem.length,
    viewsPerHour: speeds.length > 0 ? medianOf(speeds) : undefined,
    breakout: fastest !== undefined && usualSpeed ? fastest / usualSpeed : undefined,
  };
}

const rising = (speeds: (number | undefined)[]) => speeds.flatMap((speed) => speed ?? []).toSorted((a, b) => a - b);
