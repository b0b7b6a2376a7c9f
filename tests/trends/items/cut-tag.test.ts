import { expect, it } from 'vitest';
import { findItems } from '../../../trends/items/match';

const inCaption = (caption: string) => findItems({ caption });
const endingIn = (tag: string, length: number) => `${'so nice '.repeat(600).slice(0, length - tag.length - 1)} ${tag}`;

it.each([60, 150, 2_200, 4_000])(
  'the last tag of a caption cut after %i letters is read as far as it goes',
  (length) => {
    const caption = endingIn('#phonec', length);
    expect(caption).toHaveLength(length);
    expect(inCaption(caption)).toEqual(['phone-case']);
  },
);

it('so is one before an ellipsis', () => {
  expect(inCaption('love this #phonec…')).toEqual(['phone-case']);
  expect(inCaption('love this #phonec...')).toEqual(['phone-case']);
});

it('a tag is whole where the caption was not cut, or goes on after it', () => {
  expect(inCaption('love this #phonec')).toEqual([]);
  expect(inCaption('love this #phonec so much…')).toEqual([]);
});

it('too few letters, a shopping hashtag, or many things that begin alike, name nothing', () => {
  expect(inCaption('love this #phon…')).toEqual([]);
  expect(inCaption('love this #tiktokshopcreat…')).toEqual([]);
  expect(inCaption('love this #kitche…')).toEqual([]);
});
