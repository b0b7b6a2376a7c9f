import { addToPools, emptyPools, moveLong, movePools, thisWeek } from './pools';
import type { Stage } from './stage';

/** The product videos seen, whatever item they show. Plain values, so that it can be stored as it is. */
export interface ExposureState {
  /** Six pools of 3.5 days each. */
  pools: number[];
  /** Long memory, half-life 60 days. */
  long: number;
  /** `long` before any of that day's videos: what a new item is measured against. */
  opening: number;
  /** The last day with browsing, in days since 1970-01-01 of the person's own calendar. */
  day: number;
  /** Enough was once browsed in a week to say something; tells "look again" from "too early". */
  enough: boolean;
}

/** Product videos that a week must hold before anything is said about any item. */
const enoughProducts = 15;

export const isEnough = (pools: readonly number[]): boolean => thisWeek(pools) >= enoughProducts;

export function newExposure(day: number): ExposureState {
  return { pools: emptyPools(), long: 0, opening: 0, day, enough: false };
}

/** Moves on to `day` and adds its product videos, if any; close the items of the day before first. */
export function addExposure(exposure: ExposureState, day: number, products: number): ExposureState {
  if (products === 0) return exposure;
  const moved = moveExposure(exposure, day);
  const pools = addToPools(moved.pools, products);
  return {
    ...moved,
    pools,
    long: moved.long + products,
    enough: moved.enough || isEnough(pools),
  };
}

export function moveExposure(exposure: ExposureState, day: number): ExposureState {
  if (day === exposure.day) return exposure;
  const days = day - exposure.day;
  const long = moveLong(exposure.long, days);
  return {
    ...exposure,
    pools: movePools(exposure.pools, days),
    long,
    opening: long,
    day,
  };
}

/** What is remembered of one item: plain values of fixed size. Logarithms are natural, of shares of the product videos. */
export interface ItemState {
  pools: number[];
  long: number;
  /** The day up to which `pools` and `long` are moved. */
  day: number;
  /** Bounds within which the item recently moved; they drift back to its normal. */
  hi: number;
  lo: number;
  /** The record, the lowest level since, and the day of the record. */
  top: number;
  bot: number;
  topDay: number;
  stage: Stage;
  /** The last browsing day that was closed; the day of the first sighting until then. */
  closedDay: number;
}

/** Stands for "no record yet": far below any share that can be seen. */
const noRecord = -30;

/** An item at its first sighting, which `addSightings` then counts; the exposure already stands at that day. */
export function newItem(exposure: ExposureState, day: number): ItemState {
  if (exposure.day !== day) throw new Error(`An item of day ${day} cannot start on an exposure of day ${exposure.day}`);
  const neverSeen = Math.log(0.5 / (exposure.opening + 50));
  return {
    pools: emptyPools(),
    long: 0,
    day,
    hi: neverSeen,
    lo: neverSeen,
    top: noRecord,
    bot: -noRecord,
    topDay: day,
    stage: 'steady',
    closedDay: day,
  };
}

export function addSightings(item: ItemState, day: number, count: number): ItemState {
  const moved = moveItem(item, day);
  return {
    ...moved,
    pools: addToPools(moved.pools, count),
    long: moved.long + count,
  };
}

/** Moves only what flows by itself; bounds, record and stage wait for the close of a day with browsing. */
export function moveItem(item: ItemState, day: number): ItemState {
  if (day === item.day) return item;
  const days = day - item.day;
  return {
    ...item,
    pools: movePools(item.pools, days),
    long: moveLong(item.long, days),
    day,
  };
}

/** Every close leaves a record behind, so a new item shows that its first day is still open. */
export const isClosed = (item: ItemState, day: number): boolean => item.closedDay >= day && item.top > noRecord;
