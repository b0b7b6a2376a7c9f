import type { RankedItem } from '../ranking';
import { type Column, column, rounded } from './column';

/** A ranked item, with the moments (epoch milliseconds) of its first and last sighting where they are known. */
export type ExportedItem = RankedItem & {
  firstSeenAt?: number;
  lastSeenAt?: number;
  /** In the whole list, where the table holds a part of it. */
  place?: number;
  /** Of the person's, as the two below. */
  followedAt?: number;
  labels?: string[];
  note?: string;
};

const log = ['number', 'natural logarithm'] as const;
const chance = ['number', '0…1'] as const;
const videos = ['count', 'videos'] as const;

/** One row an item, best first. Receivers rely on the keys and their order: add at the end, rename never. */
export const rankingTable: Column<ExportedItem>[] = [
  column(
    'rank',
    'count',
    'place in the list, 1 is best; the place is kept where only a part is shown',
    ({ place }, _context, index) => place ?? index + 1,
  ),
  column('item', 'text', 'name of the item', ({ itemId }, { nameOf, language }) => nameOf(itemId, language)),
  column('item_id', 'text', 'slug of the item, the same in every language', ({ itemId }) => itemId),
  column(
    'stage',
    'text',
    'emerging, rising, resurging, peaking, fading, steady, dormant (gone quiet), watching (too early to say)',
    ({ stage }) => stage,
  ),
  column('score', ['count', '0…100'], 'velocity score; 52 is nothing special', (item) => said(item, item.score)),
  column('score_band', ['number', 'points'], 'by how much the score may be off', (item) => said(item, item.band, 1)),
  column('chance_rising', chance, 'chance that the last 7 days are at least 1.5 times the 14 before', (item) =>
    said(item, item.chanceOfRise),
  ),
  column('chance_falling', chance, 'chance that the last 7 days are at most 0.67 times the 14 before', (item) =>
    said(item, item.chanceOfFall),
  ),
  column('chance_hot_next_week', chance, 'chance that next week is at least 1.5 times its five-week normal', (item) =>
    said(item, item.chanceOfHot),
  ),
  column('chance_fading', chance, 'chance that it fades', (item) => said(item, item.chanceOfFade)),
  column('now_log', log, 'share of this week against the two weeks before, shrunk towards no change', (item) =>
    said(item, item.now),
  ),
  column('height_log', log, 'share of this week above its own normal of 60 days', (item) => said(item, item.height)),
  column('cooling_risk', 'flag', 'at least twice its own normal', ({ coolingRisk }) => coolingRisk),
  column('stale', 'flag', 'little was browsed lately: nothing is said of today', ({ stale }) => stale),
  column('sightings_7d', videos, 'product videos with the item seen in the last 7 days', ({ sightings }) => sightings),
  column('product_videos_7d', videos, 'product videos seen in the last 7 days', ({ products }) => products),
  column('sellers_7d', ['count', 'sellers'], 'distinct sellers seen in the last 7 days', ({ sellers }) => sellers),
  column('price_median', ['number', 'currency'], 'median of the 200 prices seen last', ({ price }) => price?.amount),
  column('currency', ['text', 'ISO 4217'], 'currency of the price: the one seen most', ({ price }) => price?.currency),
  column(
    'cart_share_percent',
    ['number', '0…100'],
    'share of the sightings of 28 days that carry a cart',
    ({ cartShare }) => cartShare && rounded(cartShare * 100, 1),
  ),
  column('first_seen_at', 'moment', 'first sighting', ({ firstSeenAt }) => firstSeenAt),
  column('last_seen_at', 'moment', 'last sighting', ({ lastSeenAt }) => lastSeenAt),
  column('followed_at', 'moment', 'since when the person follows it', ({ followedAt }) => followedAt),
  column('labels', 'list', 'what the person labels it', ({ labels }) => labels),
  column('note', 'text', 'what the person notes of it', ({ note }) => note),
];

/** While it is too early to say anything, there is no number to give. */
const said = ({ stage }: Pick<RankedItem, 'stage'>, value: number, digits?: number) =>
  stage === 'watching' ? undefined : rounded(value, digits);
