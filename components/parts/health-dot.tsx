import { useWords } from '../words';
import './health-dot.css';

/** What the capture does at this moment, on the tab in front. */
export interface Health {
  /** `elsewhere`: all is well, but the tab in front is not TikTok. */
  state: 'reading' | 'paused' | 'not-started' | 'nothing-read' | 'no-access' | 'elsewhere';
  videosToday: number;
  /** Epoch milliseconds; there while cards are read but their views are not. */
  viewsUnreadSince?: number;
}

function tone({ state, viewsUnreadSince }: Health): string {
  if (state === 'no-access' || state === 'nothing-read') return 'ill';
  if (state !== 'reading') return '';
  return viewsUnreadSince === undefined ? 'well' : 'ill';
}

/** A dot and a phrase; the dot turns square where something is wrong, so that colour is not alone. */
export function HealthDot({ health }: { health: Health }) {
  const { say, format } = useWords();
  const phrase =
    health.state === 'reading' && health.viewsUnreadSince !== undefined
      ? say('health.viewsUnread', { time: format.clock(health.viewsUnreadSince) })
      : say(`health.${health.state}`);
  const count = health.state !== 'not-started' && say('health.videosToday', { count: health.videosToday });
  const text = [phrase, count].filter(Boolean).join(' · ');
  return (
    <span class={`health ${tone(health)}`} title={text}>
      <i class="lamp-dot" />
      <span class="cut">{text}</span>
    </span>
  );
}
