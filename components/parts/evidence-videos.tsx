import type { EvidenceVideo } from '../../trends/ranking';
import { useWords } from '../words';
import { rateText } from './evidence/figures';

/** The address is made from what a page said, so it is believed only where it stays on TikTok. */
const safeAddress = (url: string) => (url.startsWith('https://www.tiktok.com/@') ? url : undefined);

function VideoRow({ video, now }: { video: EvidenceVideo; now: number }) {
  const { say, format } = useWords();
  const { views, speed, seenAt } = video;
  const caption = video.caption || say('videos.untitled');
  return (
    <li class="video">
      <div>
        <a class="cut" href={safeAddress(video.url)} target="_blank" rel="noreferrer" title={caption}>
          {caption}
        </a>
        <time class="quiet" dateTime={new Date(seenAt).toISOString()} title={format.exact(seenAt)}>
          {format.ago(seenAt, now)}
        </time>
      </div>
      <div>
        <span class="quiet cut" title={`@${video.author}`}>
          @{video.author}
        </span>
        <span class="quiet" title={views === undefined ? undefined : format.number(views)}>
          {views === undefined
            ? say('videos.viewsUnknown')
            : say('videos.views', { count: views, views: format.compact(views) })}
        </span>
        {speed && (
          <span class="quiet" title={say(`speed.video.${speed.kind}Hint`)}>
            {say(`speed.video.${speed.kind}`, { rate: rateText(speed.viewsPerHour, format) })}
          </span>
        )}
      </div>
    </li>
  );
}

export function EvidenceVideos({ videos, now }: { videos: EvidenceVideo[]; now: number }) {
  const { say } = useWords();
  return (
    <section class="block">
      <h2 title={say('videos.open')}>{say('videos.title')}</h2>
      {videos.length === 0 && <p class="quiet">{say('videos.none')}</p>}
      <ul>
        {videos.map((video) => (
          <VideoRow key={video.videoId} video={video} now={now} />
        ))}
      </ul>
    </section>
  );
}
