import type { HashtagFact } from '../fact';

/** One fact for each counter of a tag: texts of one page say the same total more and less exactly, or half of it. */
export function mergeHashtags(facts: HashtagFact[]): HashtagFact[] {
  const merged = new Map<string, HashtagFact>();
  for (const fact of facts) {
    const counter = fact.source === 'window' ? `window ${fact.windowDays} ${fact.market}` : 'ever';
    const key = `${counter} ${fact.tag}`;
    const before = merged.get(key);
    merged.set(key, before ? mergeTwo(before, fact) : fact);
  }
  return [...merged.values()];
}

function mergeTwo(before: HashtagFact, fact: HashtagFact): HashtagFact {
  const [first, second] = before.source === 'page' || fact.source === 'shown' ? [before, fact] : [fact, before];
  const views = stepOf(second, 'views') < stepOf(first, 'views') ? second : first;
  const videos = stepOf(second, 'videos') < stepOf(first, 'videos') ? second : first;
  return {
    ...first,
    ...(views.views !== undefined && { views: views.views, viewsStep: views.viewsStep }),
    ...(videos.videos !== undefined && { videos: videos.videos, videosStep: videos.videosStep }),
  };
}

/** What is not said is the least exact of all. */
const stepOf = (fact: HashtagFact, name: 'views' | 'videos') =>
  fact[name] === undefined ? Number.POSITIVE_INFINITY : (fact[`${name}Step`] ?? 1);
