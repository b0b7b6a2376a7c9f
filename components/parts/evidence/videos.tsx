import { useMemo, useState } from 'preact/hooks';
import { type EvidenceVideo, sortVideos, type VideoOrder, videoOrders } from '../../../trends/evidence/evidence-video';
import { useWords } from '../../words';
import { Explained } from '../method/explained';
import { rateText } from './figures';
import { LooksTable } from './looks-table';
import { MoreRows } from './more-rows';
import './videos.css';

const shownFirst = 10;

/** The address is made from what a page said, so it is believed only where it stays on TikTok. */
const safeAddress = (url: string) => (url.startsWith('https://www.tiktok.com/@') ? url : undefined);

/** The videos behind everything above, each with its looks. */
export function EvidenceVideos({ videos, now }: { videos: EvidenceVideo[]; now: number }) {
  const { say } = useWords();
  const [order, setOrder] = useState<VideoOrder>('seenAt');
  const sorted = useMemo(() => sortVideos(videos, order), [videos, order]);
  return (
    <section class="block videos">
      <div class="titled">
        <Explained topic="counted">
          <h2 title={say('videos.open')}>{say('videos.title')}</h2>
        </Explained>
        {videos.length > 1 && (
          <select
            aria-label={say('videos.order')}
            value={order}
            onChange={({ currentTarget: { value } }) =>
              setOrder(videoOrders.find((known) => known === value) ?? 'seenAt')
            }
          >
            {videoOrders.map((known) => (
              <option key={known} value={known}>
                {say(`videos.order.${known}`)}
              </option>
            ))}
          </select>
        )}
      </div>
      {videos.length === 0 && <p class="quiet">{say('videos.none')}</p>}
      <MoreRows rows={sorted} first={shownFirst}>
        {(shown) => (
          <ul>
            {shown.map((video) => (
              <VideoRow key={video.videoId} video={video} now={now} />
            ))}
          </ul>
        )}
      </MoreRows>
    </section>
  );
}

function VideoRow({ video, now }: { video: EvidenceVideo; now: number }) {
  const { say, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { seenAt, looks } = video;
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
        <VideoCounts video={video} />
        <button
          type="button"
          class="show-more"
          aria-expanded={isOpen}
          aria-label={say('videos.looksOf', { count: looks.length, caption })}
          onClick={() => setOpen(!isOpen)}
        >
          {say('videos.looks', { count: looks.length })}
        </button>
      </div>
      {isOpen && <LooksTable video={video} />}
    </li>
  );
}

function VideoCounts({ video: { views, speed } }: { video: EvidenceVideo }) {
  const { say, format } = useWords();
  return (
    <>
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
    </>
  );
}
