import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DayRange } from '../../trends/day-range';
import { isCategory } from '../../trends/items/item-names';
import type { Cap } from './exposure-days';
import type { ServerAddress } from './server';
import type { Asked } from './team-counts';
import { Trouble } from './trouble';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  observer: { type: 'string', multiple: true },
  ...{ url: text, database: text, cluster: text, handles: text, again: flag, batch: text, refused: text },
  ...{ market: text, surface: text, category: text, group: text },
  ...{ from: text, to: text, cap: text, as: text, out: text, language: text, team: text },
} as const;

export type Given = ReturnType<typeof readGiven>['values'];

/** What was typed. @throws Error for what nobody knows */
export const readGiven = (args: string[]) => parseArgs({ args, options, allowPositionals: true, strict: true });

/** User and password come from the environment alone: a command line is seen by all, and a file is forgotten somewhere. */
export function addressOf({ url, database = 'trendcrest' }: Given, env = process.env): ServerAddress {
  const address = url ?? env.TRENDCREST_WAREHOUSE_URL ?? 'http://127.0.0.1:8123';
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new Trouble(`"${address}" is no address such as http://127.0.0.1:8123.`);
  if (parsed.username || parsed.password)
    throw new Trouble(
      'User and password belong into TRENDCREST_WAREHOUSE_USER and TRENDCREST_WAREHOUSE_PASSWORD, not into an address.',
    );
  return {
    ...{ url: address, database },
    user: env.TRENDCREST_WAREHOUSE_USER ?? 'default',
    password: env.TRENDCREST_WAREHOUSE_PASSWORD ?? '',
  };
}

/** Which of the sightings are asked for, and how observers weigh. */
export function askedOf(given: Given): Asked & { category?: string } {
  const { market, surface, category } = given;
  if (market !== undefined && !/^[A-Z]{2}$/.test(market)) throw new Trouble('A market is two capital letters, as GB.');
  if (surface !== undefined && surface !== 'feed' && surface !== 'shelf')
    throw new Trouble('A surface is feed or shelf.');
  const ofCategory = category === undefined || isCategory(category) ? category : `category-${category}`;
  if (ofCategory !== undefined && !isCategory(ofCategory)) throw new Trouble(`There is no category "${category}".`);
  const days = daysOf(given);
  const observers = observersOf(given);
  return {
    ...{ cap: capOf(given.cap), ...(Object.keys(days).length > 0 && { days }) },
    ...(market !== undefined && { market }),
    ...(surface !== undefined && { surface }),
    ...(ofCategory !== undefined && { category: ofCategory }),
    ...(observers !== undefined && { observers }),
  };
}

function daysOf({ from, to }: Given): DayRange {
  const range = { ...(from && { from: dayOf(from) }), ...(to && { to: dayOf(to) }) };
  if ((range.from ?? 0) > (range.to ?? Infinity)) throw new Trouble('--from lies after --to.');
  return range;
}

function dayOf(name: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(name) ? Date.parse(`${name}T00:00:00Z`) / 86_400_000 : Number.NaN;
  if (!Number.isInteger(day)) throw new Trouble(`"${name}" is no day such as 2026-11-30.`);
  return day;
}

function capOf(cap = 'auto'): Cap {
  if (cap === 'auto' || cap === 'none') return cap;
  if (!/^[1-9]\d{0,6}$/.test(cap)) throw new Trouble('--cap is auto, none, or a number of product videos a day.');
  return Number(cap);
}

/** Named one by one, or a file with one a line; what stands behind a `#` is for people. */
function observersOf({ observer = [], group }: Given): string[] | undefined {
  if (group === undefined) return observer.length > 0 ? observer : undefined;
  let lines: string[];
  try {
    lines = readFileSync(group, 'utf8').split('\n');
  } catch (error) {
    throw new Trouble(`${group} cannot be read: ${Reflect.get(Object(error), 'code') ?? error}`);
  }
  const named = lines.map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
  if (named.length === 0) throw new Trouble(`${group} names no observer.`);
  return [...observer, ...named];
}
