import { useWords } from '../words';
import './health-dot.css';

/** What the capture does at this moment, on the tab in front. */
export interface Health {
  state: HealthState;
  videosToday: number;
}

/** `elsewhere`: the tab in front is not TikTok; `nothing-here`: it is, but shows no videos; the others are faults. */
export type HealthState =
  | 'reading'
  | 'views-unread'
  | 'nothing-read'
  | 'nothing-here'
  | 'paused'
  | 'not-started'
  | 'no-access'
  | 'elsewhere';

const tones: Partial<Record<HealthState, string>> = {
  reading: 'well',
  'views-unread': 'ill',
  'nothing-read': 'ill',
  'no-access': 'ill',
};

/** A dot and a phrase; the dot turns square where something is wrong, so that colour is not alone. */
export function HealthDot({ health }: { health: Health }) {
  const { say } = useWords();
  const phrase = say(`health.${health.state}`);
  const count = health.state !== 'not-started' && say('health.videosToday', { count: health.videosToday });
  const text = [phrase, count].filter(Boolean).join(' · ');
  return (
    <span class={`health ${tones[health.state] ?? ''}`} title={text}>
      <i class="lamp-dot" />
      <span class="cut">{text}</span>
    </span>
  );
}
