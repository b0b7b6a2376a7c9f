import { videoUrl } from '../../signals/signal';
import { speedOfVideo } from '../../trends/evidence/video-speed';
import type { ObservationRow } from '../../trends/tables/observation-table';
import type { VideoRow } from '../../trends/tables/video-table';
import type { Database } from '../database';
import { findLooks } from '../find-video-looks';
import type { Observation } from '../rows';
import { type Pages, seenIn, shownIn } from './asked';
import { hideVideo } from './hidden-handles';
import { byId, pagesOf, pagesOfItem, type Tick } from './pages-of';

export const videoPages: Pages<VideoRow> = async function* (database, { days, itemId, hide, now }, tick) {
  for await (const page of pagesOfItem(database.videos, itemId, tick)) {
    const videos = page.filter(shownIn(days));
    const looks = await findLooks(database, videos);
    yield videos.map((video) => {
      const watched = looks.get(video.videoId);
      return { ...hideVideo(video, hide), url: videoUrl(video), speed: watched && speedOfVideo(watched, now) };
    });
  }
};

export const observationPages: Pages<ObservationRow> = async function* (database, { days, itemId, hide }, tick) {
  const pages = itemId === undefined ? pagesOf(database.observations, tick) : looksAtItem(database, itemId, tick);
  for await (const page of pages) {
    const looks = page.filter(seenIn(days));
    const videos = await byId(
      database.videos,
      looks.map(({ videoId }) => videoId),
    );
    yield looks.map((look) => {
      const video = videos.get(look.videoId);
      return { ...look, video: video && hideVideo(video, hide) };
    });
  }
};

async function* looksAtItem(database: Database, itemId: string, tick: Tick): AsyncGenerator<Observation[]> {
  for await (const videos of pagesOfItem(database.videos, itemId, tick)) {
    const looks = videos.map(({ videoId }) =>
      database.observations.where('[videoId+observerId+seenAt]').between([videoId], [videoId, []]).toArray(),
    );
    yield (await Promise.all(looks)).flat();
  }
}
