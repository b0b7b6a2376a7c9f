import { useState } from 'preact/hooks';
import { ChosenLook } from '../../components/chosen-look';
import { PrivacyScreen } from '../../components/screens/privacy';
import { WelcomeScreen } from '../../components/screens/welcome';
import { useSettings } from '../../storage/live';
import { saveSettings } from '../../storage/settings';

/** Opens on install. Pressing "Start reading" here is the person's consent. */
export function App() {
  const settings = useSettings();
  const [readsPrivacy, setReadsPrivacy] = useState(false);
  if (!settings) return null;
  return (
    <ChosenLook language={settings.language} theme={settings.theme}>
      {readsPrivacy ? (
        <PrivacyScreen onBack={() => setReadsPrivacy(false)} />
      ) : (
        <WelcomeScreen
          chosen={settings.language}
          onLanguage={(language) => void saveSettings({ language })}
          started={settings.reading !== 'not-started'}
          onStart={() => void saveSettings({ reading: 'on' })}
          browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
          market={settings.market}
          categories={settings.categories}
          onMarket={(market) => void saveSettings({ market })}
          onCategories={(categories) => void saveSettings({ categories })}
          onGo={(place) => (place === 'sample' ? showSample() : setReadsPrivacy(place === 'privacy'))}
        />
      )}
    </ChosenLook>
  );
}

const showSample = () => location.assign('dashboard.html#sample');
