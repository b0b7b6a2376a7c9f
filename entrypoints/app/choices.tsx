import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SettingsScreen } from '../../components/screens/settings';
import { umbrellaTags } from '../../signals/umbrella-tags';
import { saveSettings } from '../../storage/settings';
import { useAllowedPrivate } from './capture-state';
import { back, goTo } from './go';
import type { ScreenProps } from './screens';

export function Choices({ settings }: ScreenProps) {
  return (
    <SettingsScreen
      chosen={settings.language}
      onLanguage={(language) => void saveSettings({ language })}
      theme={settings.theme}
      onTheme={(theme) => void saveSettings({ theme })}
      readPrivate={settings.readPrivate}
      isAllowedPrivate={useAllowedPrivate()}
      onReadPrivate={(readPrivate) => void saveSettings({ readPrivate })}
      badges={{ choice: settings, shortcut: useShortcut(), onChange: (change) => void saveSettings(change) }}
      shopTags={{
        ...{ defaults: umbrellaTags, edits: settings.shelfTags },
        onEdits: (shelfTags) => void saveSettings({ shelfTags }),
      }}
      onGo={goTo}
      onBack={() => back()}
    />
  );
}

/** The key that hides and shows the badges, which the browser keeps and the person can change there. */
function useShortcut(): string | undefined {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    // Firefox for Android has no keys, and no such interface.
    void browser.commands
      ?.getAll()
      .then((all) => setShortcut(all.find(({ name }) => name === 'badges')?.shortcut ?? ''));
  }, []);
  return shortcut;
}
