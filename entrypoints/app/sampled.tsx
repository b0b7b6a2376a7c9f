import type { ComponentChild } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { SampleBanner } from '../../components/parts/sample-banner';
import { type Database, openDatabase } from '../../storage/database';
import { removeSample, sampleName } from '../../storage/sample-database';
import { saveSettings } from '../../storage/settings';

const { dataset } = document.documentElement;

export const isSampleShown = (): boolean => dataset.sample !== undefined;

/** Every screen with the sample's database in place of the real one, under a banner that says so. */
export function Sampled({ draw }: { draw(sample: Database): ComponentChild }) {
  const sample = useMemo(() => openDatabase(sampleName), []);
  useEffect(() => {
    dataset.sample = '';
    return () => {
      delete dataset.sample;
      sample.close();
    };
  }, []);
  return (
    <div class="sampled">
      <SampleBanner onRemove={removeSampled} />
      <div>{draw(sample)}</div>
    </div>
  );
}

/** First nobody looks at it any more, then it goes. */
export const removeSampled = (): void => void saveSettings({ isSample: undefined, view: undefined }).then(removeSample);
