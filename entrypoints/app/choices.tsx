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
      shopTags={{
        ...{ defaults: umbrellaTags, edits: settings.shelfTags },
        onEdits: (shelfTags) => void saveSettings({ shelfTags }),
      }}
      onGo={goTo}
      onBack={() => back()}
    />
  );
}
