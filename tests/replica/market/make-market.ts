import { makeChance } from '../chance';
import { hairCurler, hairStraightener } from '../vocabulary/hair-tools';
import { crystals, dryerBrush, popIt, stressGorilla } from '../vocabulary/moving-things';
import { otherThings } from '../vocabulary/other-things';
import { steadyThings } from '../vocabulary/steady-things';
import { moreSteadyThings } from '../vocabulary/steady-things-more';
import type { Thing } from '../vocabulary/thing';
import { unlistedThings } from '../vocabulary/unlisted-things';
import { hashOf } from './hash';
import { shapes } from './shapes';
import { datesOf, levelsOf, type Span, type Truth } from './truth';

export interface MarketItem extends Truth {
  thing: Thing;
  /** The highest level of all days. */
  top: number;
  /** Sum of the levels before each day, for what has been sold and posted so far. */
  past: number[];
}

export interface Market extends Span {
  seed: number;
  /** A video's number of its source points here; the long tail comes last. */
  items: MarketItem[];
  /** What the report holds the score against: all but the long tail. */
  truths: Truth[];
  /** The long tail: steady too, but rarely seen. */
  tail: Truth[];
}

export interface MarketWish extends Span {
  seed: number;
}

/** A market whose truth is known: what sells, how much of it is shown each day, and when that turns. */
export function makeMarket({ seed, firstDay, days }: MarketWish): Market {
  const span = { firstDay, days };
  const chance = makeChance(hashOf(seed, 1));
  const between = (low: number, high: number) => low * (high / low) ** chance.next();
  const follow = (thing: Thing, shape: Truth['shape'], top: number) =>
    itemOf(span, thing, shape, levelsOf(span, shape === 'unlisted' ? shapes.steady : shapes[shape], top));
  const known = [
    follow(crystals, 'fall', between(0.04, 0.05)),
    follow(dryerBrush, 'rise', between(0.04, 0.05)),
    follow(hairStraightener, 'rise', between(0.03, 0.04)),
    follow(hairCurler, 'rise', between(0.03, 0.04)),
    follow(popIt, 'fad', between(0.04, 0.05)),
    follow(stressGorilla, 'comeback', between(0.04, 0.05)),
    ...[...steadyThings, ...moreSteadyThings].map((thing) => follow(thing, 'steady', between(0.03, 0.05))),
    ...unlistedThings.map((thing) => follow(thing, 'unlisted', between(0.004, 0.008))),
  ];
  const tail = tailOf(
    span,
    known,
    otherThings.map((thing) => ({ thing, weight: between(0.3, 3) })),
  );
  return { seed, firstDay, days, items: [...known, ...tail], truths: known, tail };
}

/** The tail takes what the others leave, so that the shares of a day make one. */
function tailOf(span: Span, known: Truth[], weighed: { thing: Thing; weight: number }[]): MarketItem[] {
  const left = Array.from(
    { length: span.days },
    (_, day) => 1 - known.reduce((sum, { levels }) => sum + (levels[day] ?? 0), 0),
  );
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ thing, weight }) =>
    itemOf(
      span,
      thing,
      'steady',
      left.map((share) => (share * weight) / whole),
    ),
  );
}

function itemOf(span: Span, thing: Thing, shape: Truth['shape'], levels: number[]): MarketItem {
  let sum = 0;
  const past = levels.map((level) => {
    const before = sum;
    sum += level;
    return before;
  });
  const { name, itemId } = thing;
  return { name, itemId, shape, levels, dates: datesOf(span, shape), thing, top: Math.max(...levels), past };
}

/** Days before the first are as the first, days after the last as the last. */
export function levelAt({ firstDay, days }: Span, { levels }: Truth, day: number): number {
  return levels[Math.min(days - 1, Math.max(0, Math.floor(day) - firstDay))] ?? 0;
}
