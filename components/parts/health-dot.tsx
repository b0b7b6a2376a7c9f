import { useWords } from '../words';
import './health-dot.css';

/** What the capture does at this moment, on the tab in front. */
export interface Health {
  state: HealthState;
  videosToday: number;
  /** The local day on which a fault began, where that is known. */
  since?: number;
}

/**
 * `elsewhere`: the tab in front is not TikTok; `nothing-here`: it is, but shows no videos; `captcha` and the three after
 * it are TikTok's doing; the last five are faults.
 */
export type HealthState =
  | 'reading'
  | 'paused'
  | 'not-started'
  | 'private'
  | 'elsewhere'
  | 'nothing-here'
  | 'captcha'
  | 'login-wall'
  | 'region-notice'
  | 'empty-answers'
  | 'views-unread'
  | 'nothing-read'
  | 'no-access'
  | 'storage-full'
  | 'not-stored';

const tones: Partial<Record<HealthState, string>> = {
  reading: 'well',
  captcha: 'held',
  'login-wall': 'held',
  'region-notice': 'held',
  'empty-answers': 'held',
  'views-unread': 'ill',
  'nothing-read': 'ill',
  'no-access': 'ill',
  'storage-full': 'ill',
  'not-stored': 'ill',
};

/** A dot and a phrase; the dot is a ring where TikTok stands in the way and a square where something is wrong. */
export function HealthDot({ health: { state, videosToday, since } }: { health: Health }) {
  const { say, format } = useWords();
  const isDated = state === 'views-unread' && since !== undefined;
  const phrase = isDated ? say('health.viewsUnreadSince', { day: format.day(since) }) : say(`health.${state}`);
  const count = state === 'not-started' ? '' : ` · ${say('health.videosToday', { count: videosToday })}`;
  return (
    <span class={`health ${tones[state] ?? ''}`} title={phrase + count}>
      <i class="lamp-dot" />
      <span class="health-text">
        <span class="cut">{phrase}</span>
        <span class="health-count">{count}</span>
      </span>
    </span>
  );
}
