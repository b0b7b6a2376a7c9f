import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SettingsScreen } from '../../components/screens/settings';
import { umbrellaTags } from '../../signals/umbrella-tags';
import { saveSettings } from '../../storage/settings';
import { back, goTo } from './go';
import type { ScreenProps } from './screens';

export function Choices({ settings }: ScreenProps) {
  const browserSays = useBrowserSays();
  if (!browserSays) return null;
  const { shortcut, isAllowedPrivate } = browserSays;
  return (
    <SettingsScreen
      chosen={settings.language}
      onLanguage={(language) => void saveSettings({ language })}
      theme={settings.theme}
      onTheme={(theme) => void saveSettings({ theme })}
      readPrivate={settings.readPrivate}
      isAllowedPrivate={isAllowedPrivate}
      onReadPrivate={(readPrivate) => void saveSettings({ readPrivate })}
      badges={{ choice: settings, shortcut, onChange: (change) => void saveSettings(change) }}
      shopTags={{
        ...{ defaults: umbrellaTags, edits: settings.shelfTags },
        onEdits: (shelfTags) => void saveSettings({ shelfTags }),
      }}
      onGo={goTo}
      onBack={() => back()}
    />
  );
}

interface BrowserSays {
  /** The key that hides and shows the badges, which the browser keeps and the person can change there; empty for none. */
  shortcut?: string;
  /** Whether it lets us into private windows; only the person can change that, on a page of the browser's. */
  isAllowedPrivate: boolean;
}

/** Missing until it was asked: the screen is drawn once. */
function useBrowserSays(): BrowserSays | undefined {
  const [said, setSaid] = useState<BrowserSays>();
  useEffect(() => {
    // Firefox for Android has no keys, and no such interface.
    const keys = Promise.resolve(browser.commands?.getAll());
    void Promise.all([keys, browser.extension.isAllowedIncognitoAccess()]).then(([all, isAllowedPrivate]) =>
      setSaid({ shortcut: all && (all.find(({ name }) => name === 'badges')?.shortcut ?? ''), isAllowedPrivate }),
    );
  }, []);
  return said;
}
