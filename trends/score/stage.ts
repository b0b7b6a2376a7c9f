/** In the order in which a list shows them. `dormant` reads "gone quiet" and `watching` "too early" on screen. */
export const stages = [
  'emerging',
  'rising',
  'resurging',
  'peaking',
  'fading',
  'steady',
  'dormant',
  'watching',
] as const;
export type Stage = (typeof stages)[number];
