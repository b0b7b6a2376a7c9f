import type { Place } from '../screens/place';
import { useWords, type Words } from '../words';
import type { RankingFilter } from './ranking-filter';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';

interface NothingYetProps {
  isStarted: boolean;
  onGo(place: Place): void;
}

/** Nothing was seen so far, since nothing is read or too little was browsed. */
export const NothingYet = ({ isStarted, onGo }: NothingYetProps) => (
  <main class="list">
    {isStarted ? (
      <NothingSeen onSample={() => onGo('sample')} />
    ) : (
      <NotStarted onWelcome={() => onGo('welcome')} onSample={() => onGo('sample')} />
    )}
  </main>
);

/** Before consent: where to give it. */
function NotStarted({ onWelcome, onSample }: { onWelcome(): void; onSample(): void }) {
  const { say } = useWords();
  return (
    <div class="empty">
      <h2>{say('empty.notStarted.title')}</h2>
      <p>{say('empty.notStarted.text')}</p>
      <button type="button" class="button primary" onClick={onWelcome}>
        {say('empty.notStarted.action')}
      </button>
      <SampleButton onSample={onSample} />
    </div>
  );
}

/** A fresh profile: what will stand here, and after how much browsing. */
function NothingSeen({ onSample }: { onSample(): void }) {
  const { say } = useWords();
  return (
    <div class="empty">
      <h2>{say('empty.fresh.title')}</h2>
      <ol>
        <li>{say('empty.fresh.first')}</li>
        <li>{say('empty.fresh.second')}</li>
        <li>{say('empty.fresh.third')}</li>
      </ol>
      <p>
        <a href={shelf} target="_blank" rel="noreferrer">
          {say('empty.fresh.action')}
        </a>
      </p>
      <p class="quiet">{say('empty.fresh.why')}</p>
      <SampleButton onSample={onSample} />
    </div>
  );
}

function SampleButton({ onSample }: { onSample(): void }) {
  const { say } = useWords();
  return (
    <button type="button" class="button" onClick={onSample}>
      {say('sample.show')}
    </button>
  );
}

/** Of a table with many filters. */
export function NothingListed({ onClear }: { onClear(): void }) {
  const { say } = useWords();
  return (
    <div class="empty">
      <p>{say('wide.nothing')}</p>
      <button type="button" class="button" onClick={onClear}>
        {say('empty.clear')}
      </button>
    </div>
  );
}

/** How many items are listed, of how many. */
export const countText = ({ shown, count }: { shown: number; count: number }, say: Words['say']): string =>
  shown === count ? say('ranking.count', { count }) : say('ranking.countOf', { shown, count });

export function NothingMatches({ filter, onClear }: { filter: RankingFilter; onClear(): void }) {
  const { say } = useWords();
  return (
    <div class="empty">
      <p>{whyNothing(filter, say)}</p>
      <button type="button" class="button" onClick={onClear}>
        {say('empty.clear')}
      </button>
    </div>
  );
}

function whyNothing({ text, stage }: RankingFilter, say: Words['say']): string {
  if (text.trim()) return say('empty.search', { text: text.trim() });
  return say(stage ? 'empty.stage' : 'empty.market');
}
