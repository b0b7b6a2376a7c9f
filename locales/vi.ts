import type { en } from './en';
import type { Translating } from './message';
import { score } from './vi/score';

export const vi: Translating<typeof en> = {
  ...score,
};
