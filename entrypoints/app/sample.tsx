import { useEffect, useState } from 'preact/hooks';
import { SampleScreen } from '../../components/screens/sample';
import { saveSettings } from '../../storage/settings';
import { back, goHome } from './go';

/** Makes the sample market as soon as somebody comes here, and leads to its ranking. */
export function Sample() {
  const [done, setDone] = useState(0);
  const [error, setError] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    void make(stop.signal, setDone).catch((fault) => stop.signal.aborted || setError(String(fault)));
    return () => stop.abort();
  }, []);
  return <SampleScreen {...{ done, error }} onBack={() => back()} />;
}

async function make(signal: AbortSignal, onProgress: (done: number) => void): Promise<void> {
  const { makeSample } = await import('../../storage/sample-market');
  await makeSample(Date.now(), { onProgress, signal });
  if (signal.aborted) return;
  goHome();
  await saveSettings({ isSample: true });
}
