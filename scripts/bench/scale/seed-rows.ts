import type { Observation, Sighting, Video } from '../../../storage/rows';
import { momentAt } from '../../../tests/replica/browsing-days';
import { makeChance } from '../../../tests/replica/chance';
import { localDay } from '../../../trends/calendar';

/** Days over which the looks are spread, the last of them today. */
const historyDays = 400;
const looksOfVideo = 5;
/** Looks 0…2 on the first day, the others on a later one. */
const looksOfFirstDay = 3;
const items = 10_000;
const latestReturn = 20;

/** What one recorded video left behind, made of again under other ids. */
export interface Pattern {
  video: Video;
  observation: Observation;
  sighting: Sighting;
}

export interface SeededVideo {
  video: Video;
  observations: Observation[];
  /** Of the days on which it was seen. */
  sightings: Sighting[];
}

/**
 * Videos as people record them, with five looks each on two of 400 days; captions, counts and marks are those of the
 * patterns, ids and moments their own. Few items have most of the sightings, as in any shop.
 */
export function* seedVideos(patterns: Pattern[], videos: number, now: number): Generator<SeededVideo> {
  const chance = makeChance(videos);
  const firstDay = localDay(now) - historyDays + 1;
  for (let number = 0; number < videos; number += 1) {
    const pattern = patterns[chance.below(patterns.length)] as Pattern;
    const day = firstDay + Math.floor((number / videos) * historyDays);
    const days = [day, Math.min(firstDay + historyDays - 1, day + 1 + chance.below(latestReturn))];
    const at = momentAt(day, 9 * 60) + chance.below(10 * 3_600_000);
    const itemIds = pattern.video.itemIds.length > 0 ? [itemAt(chance.next())] : [];
    // The upper half is the second of the upload, as on TikTok.
    const uploadedAt = at - chance.below(20 * 86_400_000);
    const videoId = String((BigInt(Math.floor(uploadedAt / 1_000)) << 32n) + BigInt(chance.below(2 ** 31)));
    const moments = Array.from({ length: looksOfVideo }, (_, look) =>
      look < looksOfFirstDay ? at + look * 900_000 : momentAt(days[1] ?? day, 20 * 60) + look * 60_000,
    );
    yield {
      video: {
        ...pattern.video,
        ...{ videoId, uploadedAt, itemIds, author: `${pattern.video.author}${chance.below(97)}` },
        ...{ firstSeenAt: at, lastSeenAt: Math.max(...moments) },
      },
      observations: moments.map((seenAt, look) => ({ ...grown(pattern.observation, look), videoId, seenAt })),
      sightings: [...new Set(days)].map((seenOn) => ({ ...pattern.sighting, videoId, day: seenOn, itemIds })),
    };
  }
}

const grown = (observation: Observation, look: number): Observation => ({
  ...observation,
  ...(observation.views !== undefined && { views: Math.round(observation.views * (1 + look / 9)) }),
  ...(observation.likes !== undefined && { likes: Math.round(observation.likes * (1 + look / 9)) }),
});

/** The n-th item has about 1 ÷ n of the sightings of the first. */
const itemAt = (share: number) => `seeded-item-${Math.floor(items ** share)}`;
