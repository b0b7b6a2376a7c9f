import { type Chance, makeChance } from '../../tests/replica/chance';
import { captionOf } from '../../tests/replica/market/captions';
import { makeMarket } from '../../tests/replica/market/make-market';
import { regions } from '../../tests/replica/market/regions';
import { sources } from '../../tests/replica/market/video-key';
import { type Language, languages } from '../../tests/replica/vocabulary/thing';
import { catalogue } from '../../trends/items/catalogue/catalogue';
import type { Entry } from '../../trends/items/catalogue/catalogue-item';
import { type Lexicon, lexiconOf } from '../../trends/items/lexicon';
import { type Described, mentionsIn } from '../../trends/items/match';

const market = makeMarket({ seed: 5, firstDay: 20_700, days: 60 });
const listed = market.items.flatMap(({ thing }, source) => (thing.itemId ? [{ itemId: thing.itemId, source }] : []));

/** The items that the captions name, and as many more as make a catalogue of that size. */
export function makeLexicon(size: number): Lexicon {
  const chance = makeChance(size);
  const named = new Set(listed.slice(0, 20).map(({ itemId }) => itemId));
  const entries = [...catalogue].filter(([itemId]) => named.has(itemId));
  while (entries.length < size) entries.push([`made-${entries.length}`, madeEntry(chance)]);
  return lexiconOf(entries);
}

const phrases = new Map(
  languages.map((language) => [
    language,
    [...catalogue.values()].flatMap((entry) =>
      (entry[language] ?? '')
        .split(',')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== ''),
    ),
  ]),
);

/** Two real words in a row: begins as a real item does, and is found about as seldom as a rare one. */
function madeEntry(chance: Chance): Entry {
  const words = (language: Language) =>
    Array.from({ length: 6 }, () => {
      const [one = '', other = ''] = [
        chance.pick(phrases.get(language) ?? []),
        chance.pick(phrases.get(language) ?? []),
      ];
      return one + (language === 'zh' || language === 'th' ? '' : ' ') + other;
    }).join();
  return {
    ...{ en: words('en'), zh: words('zh'), id: words('id'), ms: words('ms') },
    ...{ vi: words('vi'), th: words('th'), fil: words('fil'), es: words('es') },
  };
}

/** Captions of all markets in the order of a feed: half of them sell one of the twenty items. */
export function makeCaptions(count: number): Described[] {
  return Array.from({ length: count }, (_, number) => {
    const region = regions[number % regions.length] as (typeof regions)[number];
    const source = number % 2 === 0 ? sources.fun : (listed[(number >> 1) % 20]?.source ?? sources.fun);
    const { text, tags } = captionOf(market, { source, region, day: 20_730, number: number % 4_096 });
    return { caption: text, hashtags: tags };
  });
}

export function matchAll(lexicon: Lexicon, captions: Described[]): number {
  let found = 0;
  for (const caption of captions) found += mentionsIn(lexicon, caption).length;
  return found;
}
