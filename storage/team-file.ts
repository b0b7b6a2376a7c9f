import * as z from 'zod/mini';
import { plain } from '../trends/items/own-item-draft';
import { compareByRank } from '../trends/ranking';
import { stages } from '../trends/score/stage';
import type { TeamRanking } from '../trends/team-ranking';
import { count, day, itemId, moment, text, word } from './backup/field-schemas';
import { RefusedFile } from './backup/refused-file';
import { pointsOf } from './packed-line';
import { rowByRow } from './row-by-row';

/** Rises when a reader of the version before would misread a file; new fields do not count as that. */
const teamFormat = { format: 'trendcrest-team', version: 1 } as const;

/** Bytes; ten thousand items with eight weeks each are less. */
export const largestTeamFile = 20_000_000;
const mostItems = 10_000;
const mostPoints = 60;

const share = z.number().check(z.gte(0), z.lte(1));
const positive = z.number().check(z.gte(0), z.lte(1e9));
/** Natural logarithms of shares and of their ratios. */
const logarithm = z.number().check(z.gte(-100), z.lte(100));
/** As far as days go; a later moment is a date in no calendar. */
const date = moment.check(z.lte(100_000 * 86_400_000));
const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,9}$/), z.maxLength(60));
const market = z.string().check(z.regex(/^[A-Z]{2}$/));

const evaluation = {
  ...{ now: logarithm, height: logarithm, swing: logarithm, sure: share, belowHigh: logarithm, overRecord: logarithm },
  ...{ chanceOfRise: share, chanceOfFall: share, chanceOfHot: share, chanceOfFade: share },
  rank: z.number().check(z.gte(-1), z.lte(1.5)),
  score: z.int().check(z.gte(0), z.lte(100)),
  ...{ stage: z.enum(stages), stale: z.boolean(), coolingRisk: z.boolean() },
  ...{ band: positive, level: positive, levelError: positive, expected: positive },
};

/** Day and level by turns, days rising. */
const line = z
  .array(positive)
  .check(z.maxLength(2 * mostPoints))
  .check(z.refine((flat) => flat.length % 2 === 0 && isRising(flat.filter((_, at) => at % 2 === 0))));
const isRising = (days: number[]) =>
  days.every((one, at) => day.safeParse(one).success && (at === 0 || one > (days[at - 1] ?? one)));

const item = z.object({
  itemId,
  name: text(100).check(z.minLength(1)),
  category: z.optional(slug),
  ...evaluation,
  certainty: z.literal([0, 1, 2, 3]),
  ...{ sightings: count, videos: count, observers: count },
  agreement: z.optional(share),
  sellers: z.optional(count),
  price: z.optional(z.object({ amount: positive, currency: z.string().check(z.regex(/^[A-Z]{3}$/)) })),
  cartShare: z.optional(share),
  firstSeenAt: z.optional(date),
  lastSeenAt: z.optional(date),
  line,
});

const head = z.object({ format: z.literal(teamFormat.format), version: z.int().check(z.gte(1)) });
const file = z.object({
  ...head.shape,
  ...{ appVersion: word, formulaVersion: count, catalogueVersion: count },
  team: z.optional(text(100)),
  ...{ madeAt: date, today: day, fromDay: day, toDay: day },
  windowDays: z.int().check(z.gte(1), z.lte(366)),
  filter: z.object({
    market: z.optional(market),
    surface: z.optional(z.enum(['feed', 'shelf'])),
    category: z.optional(slug),
    group: z.optional(text(100)),
  }),
  ...{ observers: count, products: count, videos: count },
  weighting: z.optional(text(300)),
  items: z.array(item).check(z.maxLength(mostItems)),
});

/**
 * A team's ranking as a file, an item a line (docs/data-dictionary.md).
 * @throws Error for what a reader would refuse
 */
export function writeTeamFile(ranking: TeamRanking): string {
  const { items, ...about } = ranking;
  const lines = items.map(({ line, ...item }) => ({
    ...item,
    line: line.flatMap(({ day, level }) => [day, four(level)]),
  }));
  const written = rowByRow({ ...teamFormat, ...about, items: lines });
  readTeamFile(written);
  return written;
}

/** Four digits draw a line. */
const four = (level: number) => Number(level.toPrecision(4));

/**
 * What stands in a file that anybody may have made: all of it is sound, or nothing is taken.
 * @throws RefusedFile
 */
export function readTeamFile(written: string): TeamRanking {
  if (new Blob([written]).size > largestTeamFile) throw new RefusedFile('too-large');
  const parsed = parse(written);
  const known = head.safeParse(parsed);
  if (!known.success) throw new RefusedFile('not-ours');
  if (known.data.version > teamFormat.version) throw new RefusedFile('newer');
  const { data, error } = file.safeParse(parsed);
  if (!data) throw new RefusedFile('damaged', placeOf(error?.issues[0]?.path));
  const { format: _, version: __, items, team, weighting, filter, ...about } = data;
  refuseContradictions(data);
  return {
    ...about,
    ...(team !== undefined && { team: plain(team) }),
    ...(weighting !== undefined && { weighting: plain(weighting) }),
    filter: { ...filter, ...(filter.group !== undefined && { group: plain(filter.group) }) },
    items: items
      .map(({ line, ...item }) => ({ ...item, name: plain(item.name) || item.itemId, line: pointsOf(line) }))
      .toSorted(compareByRank),
  };
}

/** What is sound by itself and cannot be together. */
function refuseContradictions({ items, today, fromDay, toDay, products, observers }: z.infer<typeof file>): void {
  if (fromDay > toDay || toDay > today) throw new RefusedFile('damaged', 'toDay');
  const last = new Map(items.map(({ itemId }, at) => [itemId, at]));
  for (const [at, item] of items.entries()) {
    const refuse = (field: keyof typeof item) => new RefusedFile('damaged', placeOf(['items', at, field]));
    if (last.get(item.itemId) !== at) throw refuse('itemId');
    if ((item.line.at(-2) ?? 0) > today) throw refuse('line');
    if (item.sightings > products || item.videos > item.sightings) throw refuse('sightings');
    if (item.observers > observers) throw refuse('observers');
  }
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    if (!written.startsWith(`{"format":"${teamFormat.format}"`)) throw new RefusedFile('not-ours');
    throw new RefusedFile(written.trimEnd().endsWith(']}') ? 'damaged' : 'cut-off');
  }
}

const placeOf = (path: readonly PropertyKey[] = []) => path.slice(0, 4).map(String).join('.');
