import type { ItemProps } from '../../components/screens/item';
import type { SpeedDay } from '../../trends/evidence/speed-history';
import { today } from './sample-market';

const nothing = () => {};

/** Some days nobody came back to a video, some only to one or two. */
const speedDay = (at: number): SpeedDay => {
  const median = 90 + 900 * Math.exp(-(((at - 20) / 8) ** 2));
  const videos = at % 3 === 0 ? 2 : 6 + (at % 5);
  return { day: today - 40 + at, median, videos, ...(videos > 3 && { low: median * 0.4, high: median * 2.2 }) };
};

/** How the past of `samplePage` is shown. */
export const sampleHistory: ItemProps['history'] = {
  place: {},
  onPlace: nothing,
  speeds: {
    days: Array.from({ length: 41 }, (_, at) => speedDay(at)).filter((_, at) => at % 7 < 5 && (at < 27 || at > 33)),
    videos: 182,
    areAll: true,
  },
  version: '0.1.0',
  onPicture: nothing,
};
