import browser from 'webextension-polyfill';
import { HealthScreen } from '../../components/screens/health';
import { findDensity } from '../../storage/find-density';
import { findReadings } from '../../storage/find-readings';
import { useLive } from '../../storage/live';
import { browserName } from './browser-name';
import { askForAccess, useCaptureState, useTab } from './capture-state';
import { back, clockDay, go, pause } from './go';
import { reportText } from './report-text';
import type { ScreenProps } from './screens';

export function CaptureHealth({ database, settings }: ScreenProps) {
  const found = useLive(() => findReadings(database, clockDay()), []);
  const densities = useLive(() => findDensity(database, clockDay()), []);
  const tab = useTab();
  const health = useCaptureState(database, settings, tab);
  const { version } = browser.runtime.getManifest();
  // All at once, so that nothing is pushed down by what comes above it.
  const isKnown = health && densities;
  return (
    <HealthScreen
      health={health}
      pageKind={tab?.status?.pageKind}
      readings={isKnown && found?.readings}
      densities={densities}
      report={
        isKnown &&
        found &&
        reportText({ version, browser: browserName(navigator), state: health?.state, status: tab?.status, ...found })
      }
      today={found?.today ?? clockDay()}
      now={Date.now()}
      onPause={pause}
      onGrant={askForAccess}
      onSettings={() => go('settings')}
      onBack={() => back()}
    />
  );
}
