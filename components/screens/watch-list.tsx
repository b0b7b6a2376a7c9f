import type { ScoredItem } from '../../trends/ranking';
import type { Change, Looked } from '../../trends/watch';
import type { NameOf } from '../parts/ranking-filter';
import { Score } from '../parts/score';
import { ScreenHeader } from '../parts/screen-header';
import { Sparkline } from '../parts/sparkline';
import { shownStage } from '../parts/stage-glyphs';
import { StageMark } from '../parts/stage-mark';
import { FollowStar } from '../parts/star';
import { useWords, type Words } from '../words';
import '../parts/parts.css';
import './screen.css';
import './ranking.css';
import './watch-list.css';

export interface WatchedRow {
  itemId: string;
  /** Missing while it was never seen. */
  item?: ScoredItem;
  changes: Change[];
  looked?: Looked;
  note?: string;
  labels?: string[];
}

export interface WatchListProps {
  /** Missing while they are being read. */
  rows?: WatchedRow[];
  today: number;
  nameOf: NameOf;
  onOpen(itemId: string): void;
  onFollow(itemId: string, isFollowed: boolean): void;
  /** From now on changes are told against how these stand. */
  onSeen(itemIds: string[]): void;
  onRanking(): void;
  onBack(): void;
}

/** What a person follows: what changed first, and since when. */
export function WatchListScreen(props: WatchListProps) {
  const { rows, onBack } = props;
  const { say } = useWords();
  return (
    <div class="screen watch">
      <ScreenHeader title={say('watch.title')} onBack={onBack} />
      {rows && rows.length > 0 && <SeenBar {...props} rows={rows} />}
      {/* Another one once the bar above it is there: it stands where it stood from the beginning. */}
      <main key={`${rows !== undefined}`} class="list" aria-busy={rows === undefined}>
        {rows?.length === 0 && <NothingFollowed {...props} />}
        {rows && rows.length > 0 && (
          <ul class="watched" aria-label={say('watch.title')}>
            {rows.map((row) => (
              <WatchedItem key={row.itemId} {...props} row={row} />
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}

function SeenBar({ rows, onSeen }: WatchListProps & { rows: WatchedRow[] }) {
  const { say } = useWords();
  const changed = rows.filter(({ changes }) => changes.length > 0).map(({ itemId }) => itemId);
  return (
    <div class="seen-bar">
      <span class="quiet" role="status">
        {changed.length > 0 ? say('watch.changed', { count: changed.length }) : say('watch.none')}
      </span>
      <button
        type="button"
        class="button"
        disabled={changed.length === 0}
        title={say('watch.seenHint')}
        onClick={() => onSeen(changed)}
      >
        {say('watch.seen')}
      </button>
    </div>
  );
}

function NothingFollowed({ onRanking }: Pick<WatchListProps, 'onRanking'>) {
  const { say } = useWords();
  return (
    <div class="empty">
      <h2>{say('watch.empty.title')}</h2>
      <p>{say('watch.empty.text')}</p>
      <button type="button" class="button primary" onClick={onRanking}>
        {say('watch.empty.action')}
      </button>
    </div>
  );
}

function WatchedItem({ row, today, nameOf, onOpen, onFollow }: WatchListProps & { row: WatchedRow }) {
  const words = useWords();
  const { itemId, item, changes, looked } = row;
  const name = nameOf(itemId, words.language);
  const stage = item ? shownStage(item) : undefined;
  return (
    <li>
      <button type="button" class="row" onClick={() => onOpen(itemId)}>
        <span class="place" />
        <span class="what">
          <span class="name cut" title={name}>
            {name}
          </span>
          <Kept {...row} />
        </span>
        <span class={`heading tone-${stage ?? 'watching'}`}>
          {item && <Sparkline line={item.line} today={today} dashed={item.stale} />}
          {stage ? <StageMark name={stage} /> : <span class="quiet cut">{words.say('watch.notSeen')}</span>}
        </span>
        <span class="points">{item && <Score item={item} />}</span>
      </button>
      <FollowStar name={name} isFollowed reachable onFollow={(isFollowed) => onFollow(itemId, isFollowed)} />
      {changes.length > 0 && looked && (
        <ul class="changes" title={words.say('watch.since', { moment: words.format.exact(looked.at) })}>
          {changes.map((change) => (
            <li key={change.kind} class={toneOf(change)}>
              {changeText(change, words)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Its labels and the beginning of its note. */
function Kept({ note, labels = [] }: WatchedRow) {
  const text = [...labels, ...(note ? [note] : [])].join(' · ');
  return (
    <span class="meta cut" title={text}>
      {text || '\u00a0'}
    </span>
  );
}

const toneOf = (change: Change) => (change.kind === 'stage' ? `tone-${change.to}` : undefined);

function changeText(change: Change, { say }: Words): string {
  if (change.kind === 'sellers') return say('watch.change.sellers', { count: change.count });
  if (change.kind === 'score') return say('watch.change.score', { from: change.from, to: change.to });
  return say('watch.change.stage', { from: say(`stage.${change.from}`), to: say(`stage.${change.to}`) });
}
