/** In the order in which they are read: what is counted, the score, what stands beside it, what none of it can do. */
export const topics = [
  'counted',
  'share',
  'score',
  'moved',
  'band',
  'stages',
  'tiles',
  'carts',
  'posted',
  'speed',
  'relative',
  'tags',
  'sellers',
  'prices',
  'creators',
  'sales',
  'limits',
] as const;
export type Topic = (typeof topics)[number];

/** As docs/score.md writes them: symbols are the same in every language. */
export const formulas: Partial<Record<Topic, string[]>> = {
  share: ['ℓ = ψ(F+2) − ln(nF + 2/r)', 's = √ψ′(F+2)', 'band: e^(ℓ−s) … e^(ℓ+s)'],
  score: [
    'R = 1.5 · P(hot) − P(fall)',
    'R > 0: 50 + 50 · R/1.5      R ≤ 0: 50 + 50 · R',
    'P = 1 / (1 + e^−(c₀ + c₁·now + c₂·height + c₃·swing + c₄·sure))',
  ],
  moved: ['now = m / (1+v)', 'height = ℓF − base', 'swing = hi − lo'],
  band: ['sure = 1 / √(1+v)', '± = ½ · |score(now + √v/(1+v)) − score(now − √v/(1+v))|'],
  speed: ['ΔV / (t₂ · ln(t₂/t₁))', 'V · (((a+24)/a)^0.4 − 1)'],
};
