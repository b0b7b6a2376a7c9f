import type { Ingredients } from './ingredients';

type Taste = Pick<Ingredients, 'now' | 'height' | 'swing' | 'sure'>;

export interface Chances {
  chanceOfRise: number;
  chanceOfFall: number;
  chanceOfHot: number;
  chanceOfFade: number;
}

/** Fitted once on series of hashtag views, video trends and search interest; see docs/score.md before touching one. */
const weights = {
  rise: { start: 1.6, now: 5, height: 0, swing: 0.5, sure: -5.8 },
  fall: { start: 1.5, now: -5, height: 0.3, swing: 0.6, sure: -5.6 },
  hot: { start: 1.9, now: 2, height: 0.6, swing: 0.7, sure: -5.6 },
  fade: { start: 0.2, now: -3.2, height: 0.4, swing: 0.6, sure: -2.8 },
};

/** `now` may stand for another than that of the taste. */
function chance(weight: (typeof weights)['rise'], taste: Taste, now = taste.now): number {
  const sum = weight.now * now + weight.height * taste.height + weight.swing * taste.swing + weight.sure * taste.sure;
  return 1 / (1 + Math.exp(-(weight.start + sum)));
}

export function chancesOf(taste: Taste): Chances {
  return {
    chanceOfRise: chance(weights.rise, taste),
    chanceOfFall: chance(weights.fall, taste),
    chanceOfHot: chance(weights.hot, taste),
    chanceOfFade: chance(weights.fade, taste),
  };
}

/** −1…1.5: likely to be hot next week, less the risk that it is falling already. */
export const rankFrom = (hot: number, fall: number): number => 1.5 * hot - fall;

export const rankOf = (taste: Taste): number => rankFrom(chance(weights.hot, taste), chance(weights.fall, taste));

/** 0…100 before rounding; the two halves have scales of their own so that both ends can be reached. */
export const exactScore = (rank: number): number => 50 + 50 * (rank > 0 ? rank / 1.5 : rank);

/** `Math.round` rounds half up, as the score asks. */
export const shownScore = (rank: number): number => Math.round(exactScore(rank));

/** Half the change of the exact score when `now` moves by its own error, both ways. */
export function bandOf(ingredients: Taste & Pick<Ingredients, 'variance'>): number {
  const error = Math.sqrt(ingredients.variance) / (1 + ingredients.variance);
  const scoreAt = (now: number) =>
    exactScore(rankFrom(chance(weights.hot, ingredients, now), chance(weights.fall, ingredients, now)));
  return (scoreAt(ingredients.now + error) - scoreAt(ingredients.now - error)) / 2;
}
