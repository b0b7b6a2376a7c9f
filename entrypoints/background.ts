import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeLabel } from '../components/badge-label';
import { badgeWordsIn } from '../components/badge-words';
import { chosenLanguage } from '../components/words';
import { factPageSchema } from '../signals/facts/fact-schema';
import { readFacts } from '../signals/facts/read-facts';
import { type Asker, answer, parseAsked, parseBatch } from '../storage/answers';
import { namesOf } from '../storage/choices';
import { openDatabase } from '../storage/database';
import { findBadges } from '../storage/find-badges';
import { forgetOld } from '../storage/keeping/forget-old';
import { noteCatalogue } from '../storage/note-catalogue';
import { mayRead } from '../storage/page-settings';
import { recordSignals } from '../storage/record';
import { recordFacts } from '../storage/record-facts';
import { forgetOldHealth } from '../storage/record-health';
import { rescoreIfOutdated } from '../storage/rescore';
import { readSettings, type Settings } from '../storage/settings';
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
      const { language, shelfTags } = await readSettings();
      const badges = await findBadges(database, parseAsked(question), localDay(Date.now()), shelfTags);
      const nameOf = nameWith(namesOf(await database.choices.toArray()));
      const words = badgeWordsIn(chosenLanguage(language, browser.i18n.getUILanguage()));
      return Object.fromEntries(
        Object.entries(badges).map(([videoId, badge]) => [
          videoId,
          { ...badge, label: badgeLabel(badge, words, nameOf) },
        ]),
      );
    },
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
