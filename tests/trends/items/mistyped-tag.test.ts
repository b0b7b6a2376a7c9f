import { describe, expect, it } from 'vitest';
import { findItems } from '../../../trends/items/match';

const inTag = (tag: string) => findItems({ hashtags: [tag] });

describe('a slip of the finger in a hashtag', () => {
  it.each([
    ['phonehlder', 'phone-holder'],
    ['phoneholdder', 'phone-holder'],
    ['phonehilder', 'phone-holder'],
    ['phonehodler', 'phone-holder'],
    ['iphoe17', 'smartphone'],
    ['cleasingbalm', 'face-cleanser'],
  ])('is understood: #%s names %s', (tag, item) => {
    expect(inTag(tag)).toContain(item);
  });

  it.each([
    ['a short word may be another', 'hairtip'],
    ['the last letter makes another word', 'makeupremoved'],
    ['the first letter makes another word', 'hightlight'],
    ['a number alone makes no thing', 'tower28'],
    ['two slips are too many', 'phonehlderr'],
    ['in Vietnamese a letter is another word', 'songduong'],
    ['letters that are no English', 'phonehölder'],
  ])('is left alone where %s: #%s', (_why, tag) => {
    expect(inTag(tag)).toEqual([]);
  });

  it('is not looked for in sentences, where it would nearly always be another word', () => {
    expect(findItems({ caption: 'my phonehlder and a conditoner' })).toEqual([]);
  });
});
