import type { en } from './en';
import type { Translating } from './message';
import { score } from './ms/score';

export const ms: Translating<typeof en> = {
  ...score,
};
