import { namesOf } from '../../storage/choices';
import { listItem } from '../../storage/find-ranking';
import { rebuildFrom } from '../../storage/rebuild-items';
import type { Bucket } from '../../storage/rows';
import { categoryOf, isCategory, nameWith } from '../../trends/items/item-names';
import { compareByRank } from '../../trends/ranking';
import { exposuresOf } from '../../trends/rebuild';
import type { ExportedItem } from '../../trends/tables/ranking-table';
import type { TeamItem } from '../../trends/team-ranking';
import { agreementOf } from './agreement';
import { readItemDays } from './item-days';
import { type ItemWeek, readPrices, readSpreads, readVideos, readWeeks } from './item-facts';
import type { TeamCounting } from './team-choices';
import { type Asked, readTeamCounts, type TeamCounts } from './team-counts';
import type { Warehouse } from './warehouse';

/** A row of the team's ranking, with what the extension's own tables ask of one. */
export interface RankedTeamItem extends TeamItem, Pick<ExportedItem, 'products' | 'productsBefore'> {
  sellers: number;
  /** What the formula alone says; `band` is wider where observers disagree. */
  formulaBand: number;
}

export interface RankedTeam {
  /** The day for which it is said. */
  today: number;
  counts: TeamCounts;
  /** Of the last seven days: product videos as they count, and the distinct ones among them. */
  products: number;
  videos: number;
  /** Best first. */
  items: RankedTeamItem[];
}

export interface RankAsked extends Asked {
  /** Local day of the clock; a later day of the sightings goes before it. */
  today: number;
  /** Only items of this category. */
  category?: string;
  /** Of the items' names. */
  language?: string;
}

/** Three figures a day, of thousands of items. */
type DayCount = Pick<Bucket, 'day' | 'sightings' | 'carts'>;

/** The server counts, and the extension's own code scores what it counted. */
export async function rankTeam(
  warehouse: Warehouse,
  { category, today: clockDay, language = 'en', ...asked }: RankAsked,
): Promise<RankedTeam> {
  const { server } = warehouse;
  const counts = await readTeamCounts(warehouse, asked);
  const exposures = exposuresOf(counts.exposure);
  const exposure = exposures.at(-1);
  const today = Math.max(clockDay, exposure?.day ?? 0);
  const byItem = await readBuckets(warehouse, counts);
  const weeks = await readWeeks(server, counts.source, today);
  const spreads = await readSpreads(server, counts, today);
  const prices = await readPrices(server, counts.source);
  const moments = await readMoments(warehouse);
  const lately = productsLately(counts, today);
  const { dismissed } = counts.counting.choices;
  const categoryOf = categoriesOf(counts.counting);
  const nameOf = nameWith(namesOf(counts.counting.decisions));
  const items = [...byItem].flatMap(([itemId, days]): RankedTeamItem[] => {
    const ofItem = categoryOf(itemId);
    if (!exposure || dismissed.includes(itemId) || (category !== undefined && ofItem !== category)) return [];
    const made = rebuildFrom(itemId, days, exposures, moments.get(itemId));
    if (!made) return [];
    const listed = listItem(made, exposure, today);
    const facts = { ...factsOf(days, today), ...lately, ...(weeks.get(itemId) ?? unseen), price: prices.get(itemId) };
    const named = { name: nameOf(itemId, language), ...(ofItem !== undefined && { category: ofItem }) };
    return [{ ...listed, formulaBand: listed.band, ...named, ...facts, ...agreementOf(listed, spreads.get(itemId)) }];
  });
  const videos = await readVideos(server, counts.source, today);
  return { today, counts, products: lately.products, videos, items: items.toSorted(compareByRank) };
}

const unseen: ItemWeek = { videos: 0, observers: 0, sellers: 0 };
const [weekDays, cartDays, weeksBefore] = [7, 28, 21];

async function readBuckets({ server }: Warehouse, { source, days }: TeamCounts): Promise<Map<string, DayCount[]>> {
  const byItem = new Map<string, DayCount[]>();
  for await (const { itemId, day, k, carts } of readItemDays(server, source, days)) {
    const bucket = { day, sightings: k, carts };
    const known = byItem.get(itemId);
    if (known) known.push(bucket);
    else byItem.set(itemId, [bucket]);
  }
  return byItem;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function factsOf(days: readonly DayCount[], today: number) {
  const recent = days.filter(({ day }) => day > today - cartDays && day <= today);
  const shown = sum(recent.map(({ sightings }) => sightings));
  return {
    sightings: sum(recent.filter(({ day }) => day > today - weekDays).map(({ sightings }) => sightings)),
    ...(shown > 0 && { cartShare: sum(recent.map(({ carts }) => carts)) / shown }),
  };
}

function productsLately({ exposure }: TeamCounts, today: number) {
  const of = (from: number, to: number) => sum(exposure.filter(({ day }) => day > from && day <= to).map(({ n }) => n));
  return { products: of(today - weekDays, today), productsBefore: of(today - weeksBefore, today - weekDays) };
}

/** An own item is of its parent's category, or of the category that is its parent. */
function categoriesOf({ choices }: TeamCounting): (itemId: string) => string | undefined {
  const parents = new Map(choices.own.map(({ itemId, parent }) => [itemId, parent]));
  return (itemId) => {
    const known = parents.get(itemId) ?? itemId;
    return isCategory(known) ? known : categoryOf(known);
  };
}

async function readMoments({ server }: Warehouse) {
  const rows = await server.all<{ item_id: string; first: number; last: number }>(
    `SELECT item_id, min(first_seen_at) AS first, max(last_seen_at) AS last FROM ${server.place.database}.items FINAL GROUP BY item_id`,
  );
  return new Map(rows.map(({ item_id, first, last }) => [item_id, { firstSeenAt: first, lastSeenAt: last }]));
}
