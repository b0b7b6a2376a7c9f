import { type Chance, makeChance } from '../chance';
import { emoji } from '../vocabulary/emoji';
import type { Speech } from '../vocabulary/speech/speech';
import { speechOf } from '../vocabulary/speech/speech-of';
import type { Language, Thing } from '../vocabulary/thing';
import { hashOf } from './hash';
import type { Market } from './make-market';
import { localPrice, pickLanguage, spokenPrice } from './regions';
import { seedOf, sources, type VideoKey } from './video-key';

/** What a caption is to be, decided before it is written: lists choose by it without writing it. */
export interface CaptionPlan {
  language: Language;
  hasTags: boolean;
  /** Stands under a shopping hashtag. */
  isUmbrella: boolean;
  /** Where the thing is named, if anywhere. */
  names?: 'words' | 'tag';
}

/** Of product captions: without any hashtag; with one, under an umbrella; naming the thing. */
const shares = { tagless: 0.41, umbrella: 0.65, named: 2 / 3, inTagOnly: 0.15 };

export function planOf(market: Market, key: VideoKey): CaptionPlan {
  const chance = makeChance(hashOf(seedOf(market.seed, key), 51));
  const language = pickLanguage(chance, key.region);
  if (key.source === sources.fun) return { language, hasTags: chance.is(0.72), isUmbrella: false };
  if (key.source === sources.stray) return { language, hasTags: true, isUmbrella: true };
  const hasTags = !chance.is(shares.tagless);
  const isUmbrella = hasTags && chance.is(shares.umbrella);
  const isNamed = chance.is(shares.named);
  const inTagOnly = chance.is(shares.inTagOnly);
  return { language, hasTags, isUmbrella, names: !isNamed ? undefined : hasTags && inTagOnly ? 'tag' : 'words' };
}

export interface Caption {
  text: string;
  language: Language;
  /** Lower case, without `#`. */
  tags: string[];
}

export function captionOf(market: Market, key: VideoKey): Caption {
  const plan = planOf(market, key);
  const chance = makeChance(hashOf(seedOf(market.seed, key), 52));
  const speech = speechOf[plan.language];
  const thing = market.items[key.source]?.thing;
  const words = thing ? productWords(chance, speech, thing, plan, key) : fill(chance, speech, chance.pick(speech.fun));
  const tags = plan.hasTags ? (thing ? productTags(chance, speech, thing, plan) : funTags(chance, speech, plan)) : [];
  const face = chance.is(0.45) ? ` ${chance.pick(emoji)}` : '';
  const written = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  return {
    text: `${words}${face} ${[...written.values()].map((tag) => `#${tag}`).join(' ')}`.trim(),
    language: plan.language,
    tags: [...written.keys()],
  };
}

function productWords(chance: Chance, speech: Speech, thing: Thing, plan: CaptionPlan, { region }: VideoKey): string {
  // One caption in ten is nothing but hashtags.
  if (plan.isUmbrella && plan.names !== 'words' && chance.is(0.2)) return '';
  const template = chance.pick(plan.names === 'words' ? speech.named : speech.nameless);
  const price = spokenPrice(localPrice(thing.pounds * (0.7 + chance.next() * 0.6), region), region);
  const name = chance.pick(thing.words[plan.language] ?? thing.words.en);
  const ending = chance.is(0.35) ? ` ${chance.pick(speech.endings)}` : '';
  return fill(chance, speech, `${template}${ending}`, { name, price });
}

function productTags(chance: Chance, speech: Speech, thing: Thing, { isUmbrella, names }: CaptionPlan): string[] {
  const tags: string[] = [];
  if (names === 'tag' || (names && chance.is(0.4))) tags.push(chance.pick(thing.tags));
  if (isUmbrella) tags.push(chance.pick(speech.umbrella));
  if (isUmbrella && chance.is(0.3)) tags.push(chance.pick(speech.umbrella));
  if (tags.length === 0 || chance.is(0.5)) tags.push(...several(chance, speech.loose, 3));
  return chance.is(0.5) ? tags : tags.reverse();
}

function funTags(chance: Chance, speech: Speech, { isUmbrella }: CaptionPlan): string[] {
  return [...several(chance, speech.funTags, 4), ...(isUmbrella ? [chance.pick(speech.umbrella)] : [])];
}

const several = (chance: Chance, choices: string[], most: number) =>
  Array.from({ length: 1 + chance.below(most) }, () => chance.pick(choices));

function fill(chance: Chance, speech: Speech, template: string, given: Record<string, string> = {}): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => given[slot] ?? chance.pick(speech.slots[slot] ?? ['']));
}
