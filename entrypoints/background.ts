import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeCard } from '../components/badge-card';
import { badgeLabel } from '../components/badge-label';
import { badgeStyle } from '../components/badge-style';
import { badgeWordsIn } from '../components/badge-words';
import { chosenLanguage } from '../components/words';
import { factPageSchema } from '../signals/facts/fact-schema';
import { readFacts } from '../signals/facts/read-facts';
import { videoIdSchema } from '../signals/signal-schema';
import { type Asker, answer, followSchema, itemIdSchema, parseAsked, parseBatch } from '../storage/answers';
import { namesOf } from '../storage/choices';
import { type Database, openDatabase } from '../storage/database';
import { findBadges } from '../storage/find-badges';
import { findCard } from '../storage/find-card';
import { follow } from '../storage/find-watched';
import { forgetOld } from '../storage/keeping/forget-old';
import { noteCatalogue } from '../storage/note-catalogue';
import { mayRead } from '../storage/page-settings';
import { recordSignals } from '../storage/record';
import { recordFacts } from '../storage/record-facts';
import { forgetOldHealth } from '../storage/record-health';
import { rescoreIfOutdated } from '../storage/rescore';
import { readSettings, type Settings, saveSettings } from '../storage/settings';
import { openBeside } from '../storage/side-panel';
import { localDay } from '../trends/calendar';
import { nameWith } from '../trends/items/item-names';
import { showChanges } from './app/toolbar-count';

const housekeeping = 'housekeeping';

/** A second lock beside the content script's own: what must not be read is not written down either. */
async function settingsToRead({ isPrivate }: Asker): Promise<Settings> {
  const settings = await readSettings();
  if (!mayRead(settings, isPrivate)) throw new Error('Reading is not switched on');
  return settings;
}

/** What badges and cards say is said in the person's language, and in the names that they gave. */
async function chosenWords(database: Database, settings = readSettings()) {
  const [{ language }, choices] = await Promise.all([settings, database.choices.toArray()]);
  const words = badgeWordsIn(chosenLanguage(language, browser.i18n.getUILanguage()));
  return { words, nameOf: nameWith(namesOf(choices)) };
}

export default defineBackground(() => {
  const database = openDatabase();

  answer({
    async recordSignals(question, asker) {
      const { shelfTags } = await settingsToRead(asker);
      const stored = await recordSignals(database, parseBatch(question), Date.now(), { tagEdits: shelfTags });
      void showChanges(database, localDay(Date.now()));
      return stored;
    },
    async recordFacts(question, asker) {
      await settingsToRead(asker);
      const page = factPageSchema.parse(question);
      // Nobody says anything before it happens.
      const saidAt = Math.min(page.saidAt, Date.now());
      await recordFacts(database, readFacts(page, saidAt), Date.now());
      return true;
    },
    async scoresOf(question) {
      const [asked, settings] = [parseAsked(question), readSettings()];
      // Only what nobody saw yet has to be recognised; for the others nothing waits for the settings.
      const shelfTags = asked.listed.length > 0 ? (await settings).shelfTags : undefined;
      const [badges, { words, nameOf }] = await Promise.all([
        findBadges(database, asked, localDay(Date.now()), shelfTags),
        chosenWords(database, settings),
      ]);
      return Object.fromEntries(
        Object.entries(badges).map(([videoId, badge]) => [
          videoId,
          { score: badge.score, label: badgeLabel(badge, words, nameOf), style: badgeStyle(badge) },
        ]),
      );
    },
    async cardOf(question) {
      const card = await findCard(database, videoIdSchema.parse(question), Date.now(), localDay(Date.now()));
      if (!card) throw new Error('This video shows no product');
      const { words, nameOf } = await chosenWords(database);
      return { itemId: card.badge.itemId, isFollowed: card.isFollowed, ...badgeCard(card, words, nameOf) };
    },
    async follow(question, asker) {
      await settingsToRead(asker);
      const { itemId, isFollowed } = followSchema.parse(question);
      const now = Date.now();
      await follow(database, itemId, isFollowed, now, localDay(now));
      return isFollowed;
    },
    // Nothing is awaited before the panel opens: the browser would forget that a person asked for it.
    openItem: (question, { windowId = browser.windows.WINDOW_ID_CURRENT }) =>
      openBeside(`item/${itemIdSchema.parse(question)}`, windowId, Date.now()),
  });

  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener(async (command) => {
    if (command !== 'badges') return;
    const { badge } = await readSettings();
    await saveSettings({ badge: badge === 'on' ? 'hidden' : 'on' });
  });

  browser.runtime.onStartup.addListener(async () => {
    const { badge } = await readSettings();
    if (badge === 'hidden') await saveSettings({ badge: 'on' });
  });

  void noteCatalogue(database, Date.now());
  void rescoreIfOutdated(database).then(() => showChanges(database, localDay(Date.now())));

  // Firefox forgets alarms with each session, so this is asked at every start.
  void browser.alarms.get(housekeeping).then((alarm) => {
    if (!alarm) browser.alarms.create(housekeeping, { periodInMinutes: 12 * 60, delayInMinutes: 5 });
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== housekeeping) return;
    const [{ keptDays }, today] = [await readSettings(), localDay(Date.now())];
    await forgetOldHealth(database, today);
    if (keptDays !== 'all') await forgetOld(database, today, keptDays);
    await showChanges(database, today);
  });
});
