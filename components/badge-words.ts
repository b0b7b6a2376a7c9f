import { card as enCard } from '../locales/en/card';
import { score as en } from '../locales/en/score';
import { score as fil } from '../locales/fil/score';
import { score as id } from '../locales/id/score';
import { score as ms } from '../locales/ms/score';
import { score as th } from '../locales/th/score';
import { score as vi } from '../locales/vi/score';
import { card as zhCNCard } from '../locales/zh-CN/card';
import { score as zhCN } from '../locales/zh-CN/score';
import { formatIn } from './format';
import type { ScoreWords } from './reason-text';
import { type Say, sayFrom } from './say';
import type { Language } from './words';

const messages = { en, id, ms, fil, vi, th, 'zh-CN': zhCN };
const cards: Partial<Record<Language, Partial<Record<keyof typeof enCard, string>>>> = { 'zh-CN': zhCNCard };

export interface BadgeWords extends ScoreWords {
  language: Language;
  say: Say<typeof en & typeof enCard>;
}

/** A service worker may not load a file later, so it holds these few words in every language. */
export const badgeWordsIn = (language: Language): BadgeWords => ({
  language,
  say: sayFrom<typeof en & typeof enCard>({ ...en, ...enCard, ...messages[language], ...cards[language] }, language),
  format: formatIn(language),
});
