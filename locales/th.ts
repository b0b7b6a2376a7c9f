import type { en } from './en';
import type { Translating } from './message';
import { score } from './th/score';

export const th: Translating<typeof en> = {
  ...score,
};
