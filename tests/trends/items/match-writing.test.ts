import { expect, it } from 'vitest';
import { findItems } from '../../../trends/items/match';

it.each([
  'love #phonecase, and more',
  'love #phonecase!',
  '#phonecase🔥',
  '#Phone_Case',
  '##phonecase',
  '#ＰＨＯＮＥＣＡＳＥ',
  '#love#phonecase#fyp',
  '#เคสมือถือ🔥',
  'phone📱case',
  'PHONE-CASE',
  'my phonecase arrived',
  'phone\u200bcase',
])('whatever stands round or within its words, a phone case is found in %j', (caption) => {
  expect(findItems({ caption })).toEqual(['phone-case']);
});

it('a mark that belongs to an emoji parts no words, and an emoji alone is none', () => {
  expect(findItems({ caption: 'hair💇‍♀️dryer' })).toContain('hair-dryer');
  expect(findItems({ caption: '❤️ 💇‍♀️ #❤️ #' })).toEqual([]);
});

it('hashtags of a list are read like those of a caption', () => {
  expect(findItems({ hashtags: ['Pop_It', 'phonecase🔥'] })).toEqual(['pop-it', 'fidget-toy', 'phone-case']);
});

it('words without their space name nothing in a title', () => {
  expect(findItems({ titles: ['Phonecase Studio sticker sheet'] })).not.toContain('phone-case');
});
