import { card as enCard } from '../locales/en/card';
import { score as en } from '../locales/en/score';
import { card as filCard } from '../locales/fil/card';
import { score as fil } from '../locales/fil/score';
import { card as idCard } from '../locales/id/card';
import { score as id } from '../locales/id/score';
import type { Translated } from '../locales/message';
import { card as msCard } from '../locales/ms/card';
import { score as ms } from '../locales/ms/score';
import { card as thCard } from '../locales/th/card';
import { score as th } from '../locales/th/score';
import { card as viCard } from '../locales/vi/card';
import { score as vi } from '../locales/vi/score';
import { card as zhCNCard } from '../locales/zh-CN/card';
import { score as zhCN } from '../locales/zh-CN/score';
import { formatIn } from './format';
import type { ScoreWords } from './reason-text';
import { type Say, sayFrom } from './say';
import type { Language } from './words';

const original = { ...en, ...enCard };
const messages: Record<Language, Translated<typeof original>> = {
  en: original,
  id: { ...id, ...idCard },
  ms: { ...ms, ...msCard },
  fil: { ...fil, ...filCard },
  vi: { ...vi, ...viCard },
  th: { ...th, ...thCard },
  'zh-CN': { ...zhCN, ...zhCNCard },
};

export interface BadgeWords extends ScoreWords {
  language: Language;
  say: Say<typeof original>;
}

/** A service worker may not load a file later, so it holds these few words in every language. */
export const badgeWordsIn = (language: Language): BadgeWords => ({
  language,
  say: sayFrom<typeof original>(messages[language], language),
  format: formatIn(language),
});
