import { useMemo, useState } from 'preact/hooks';
import { fewestForSpread, type SpeedHistory } from '../../../trends/evidence/speed-history';
import type { PlaceHistory } from '../../../trends/item-places';
import type { PlaceFilter } from '../../../trends/place-filter';
import type { ItemPage } from '../../../trends/ranking';
import { formulaVersion } from '../../../trends/score/evaluate';
import { useWords, type Words } from '../../words';
import { hasScore, shownStage } from '../stage-glyphs';
import { useIsWide } from '../use-is-wide';
import { type DaySpan, firstRange, isWorth, type Range, spanOf, within } from './day-range';
import { PlaceSelect, placeText } from './place-select';
import { RangeButtons } from './range-buttons';
import { ShareChart } from './share-chart';
import { SpeedChart } from './speed-chart';
import './history.css';

export interface HistoryProps {
  page: ItemPage;
  name: string;
  /** The part of what was counted that the chart shows, and its past; missing while it is read, or where all is shown. */
  place: PlaceFilter;
  placeHistory?: PlaceHistory;
  onPlace(place: PlaceFilter): void;
  /** Missing while it is read. */
  speeds?: SpeedHistory | 'failed';
  /** Local day. */
  today: number;
  /** Of the extension, for the pictures. */
  version: string;
  /** `kind` names what the picture shows, for the file's name. */
  onPicture(kind: 'share' | 'views-per-hour', picture: Blob): void;
}

const syncKey = 'item';

/** How often it was shown and how fast it was watched, over the days that a person asks for. */
export function ItemHistory(props: HistoryProps) {
  const { page, place, placeHistory, onPlace, speeds, onPicture } = props;
  const words = useWords();
  const { say } = words;
  const isWide = useIsWide();
  const [asked, setRange] = useState<Range>(firstRange);
  const { history: all, events } = placeHistory ?? page;
  const today = Math.max(props.today, page.history.at(-1)?.day ?? 0);
  const since = page.history[0]?.day ?? today;
  const range = isWorth(asked, since, today) ? asked : 'all';
  const span = useMemo(() => spanOf(range, since, today), [range, since, today]);
  const history = useMemo(() => within(all, span), [all, span]);
  const speedDays = useMemo(() => within(speeds && speeds !== 'failed' ? speeds.days : [], span), [speeds, span]);
  const picture = (kind: 'share' | 'views-per-hour', title: string) => ({
    title: `${props.name} · ${title}`,
    notes: notesOf(props, kind === 'share' ? place : {}, span, words),
    onSave: (file: Blob) => onPicture(kind, file),
  });
  return (
    <section class="history" aria-label={say('history.title')}>
      <div class="asked">
        <RangeButtons {...{ range, since, today }} onRange={setRange} />
        <PlaceSelect places={page.places} place={place} onPlace={onPlace} />
      </div>
      {placeHistory && <p class="quiet">{standingText(placeHistory, place, words)}</p>}
      <ShareChart
        {...{ history, events, span, syncKey }}
        height={isWide ? 220 : 124}
        emptyText={say(placeHistory && !placeHistory.item ? 'place.never' : 'chart.short')}
        picture={picture('share', say('chart.title'))}
      />
      <SpeedChart
        {...{ days: speedDays, span, syncKey }}
        height={isWide ? 130 : 84}
        emptyText={say(speedState(speeds, speedDays.length))}
        picture={picture('views-per-hour', say('speed.title'))}
      />
      <p class="quiet">{speedNote(speeds, words)}</p>
    </section>
  );
}

/** How the item stands in the chosen place alone; the score above the chart is that of all places. */
function standingText({ item }: PlaceHistory, place: PlaceFilter, words: Words): string {
  const { say } = words;
  const where = placeText(place, words);
  if (!item) return say('place.neverIn', { place: where });
  const stage = say(`stage.${shownStage(item)}`);
  if (!hasScore(item)) return say('place.unscored', { place: where, stage });
  return say('place.scored', { place: where, stage, score: item.score, band: Math.round(item.band) });
}

function speedState(speeds: HistoryProps['speeds'], shown: number) {
  if (speeds === undefined) return 'part.reading';
  if (speeds === 'failed') return 'part.failed';
  return shown === 0 && speeds.days.length > 0 ? 'speed.noneThen' : 'speed.none';
}

function speedNote(speeds: HistoryProps['speeds'], { say }: Words): string {
  const how = [say('speed.how'), say('speed.few', { count: fewestForSpread })];
  if (speeds && speeds !== 'failed' && !speeds.areAll) how.push(say('speed.latest', { count: speeds.videos }));
  return how.join(' ');
}

function notesOf(
  { version }: HistoryProps,
  place: PlaceFilter,
  { firstDay, lastDay }: DaySpan,
  words: Words,
): string[] {
  const { say, format } = words;
  const days = say('sales.span', { first: format.date(firstDay), last: format.date(lastDay) });
  return [
    [days, placeText(place, words) || say('place.everywhere')].join(' · '),
    say('picture.source', { version, formula: formulaVersion }),
  ];
}
