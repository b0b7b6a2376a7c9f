import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import { ChosenLook } from '../../components/chosen-look';
import { FailedScreen } from '../../components/screens/failed';
import { OpeningScreen } from '../../components/screens/opening';
import type { Database } from '../../storage/database';
import { useSettings } from '../../storage/live';
import type { Settings } from '../../storage/settings';
import './after-paint';
import { type Beginning, useBeginning } from './beginning';
import { useChosenItems } from './chosen-items';
import { openEarly, useDatabaseState } from './database-state';
import { type Frame, itemView, useView } from './go';
import { useAskedViews } from './panel';
import { usePast } from './past-work';
import { Sampled } from './sampled';
import { Screen } from './screens';

interface AppProps {
  database: Database;
  frame: Frame;
}

/** One window, several screens: the same in the popup, in the panel beside a page and in a tab. */
export function App({ database, frame }: AppProps) {
  const settings = useSettings();
  useMemo(() => openEarly(database), [database]);
  if (!settings) return null;
  return (
    <ChosenLook language={settings.language} theme={settings.theme}>
      <Boundary>
        {settings.isSample ? (
          <Sampled draw={(sample) => <Opened {...{ frame, settings }} database={sample} />} />
        ) : (
          <Opened {...{ database, frame, settings }} />
        )}
      </Boundary>
    </ChosenLook>
  );
}

/** A screen that cannot be drawn says why, and what to do. */
function Boundary({ children }: { children: ComponentChildren }) {
  const [error, retry] = useErrorBoundary();
  return error ? <FailedScreen error={error} onRetry={retry} /> : children;
}

/** The screens, once what is stored can be read; what stands in the way until then. */
function Opened(props: AppProps & { settings: Settings }) {
  const [round, setRound] = useState(0);
  const state = useDatabaseState(props.database, round);
  const beginning = useBeginning(props.database);
  if (state instanceof Error) return <FailedScreen error={state} onRetry={() => setRound(round + 1)} />;
  if (state) return <OpeningScreen state={state} onReload={() => location.reload()} />;
  return beginning ? <Shown {...props} beginning={beginning} /> : null;
}

function Shown({ database, frame, settings, beginning }: AppProps & { settings: Settings; beginning: Beginning }) {
  const view = useView(frame, settings.view);
  // Who comes back to the ranking sees it as it is then.
  const opened = useRef<string | undefined>(view);
  if (opened.current !== view) opened.current = undefined;
  const ranked = opened.current === undefined ? undefined : beginning.ranked;
  useAskedViews(frame);
  const cameFrom = useLastItem(view);
  const chosen = useChosenItems(database, beginning.choices);
  const past = usePast(database, settings.shelfTags);
  return <Screen {...{ database, settings, frame, view, chosen, past, cameFrom, ranked }} />;
}

/** The item that the person looked at just before this view, if any. */
function useLastItem(view: string): string | undefined {
  const views = useRef<{ now: string; before?: string }>({ now: view });
  if (views.current.now !== view) views.current = { now: view, before: views.current.now };
  const { before } = views.current;
  return before?.startsWith(itemView) ? before.slice(itemView.length) : undefined;
}
