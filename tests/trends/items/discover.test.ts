import { describe, expect, it } from 'vitest';
import { discoverInSlices, discoverItems } from '../../../trends/items/discover';
import type { SeenVideo } from '../../../trends/items/discovery/seen-video';
import { known, ordinary, popIts, products } from './made-videos';

const around = () => [...ordinary(400), ...known(40)];
const namesIn = (videos: SeenVideo[]) => discoverItems([...videos, ...around()]).map(({ name }) => name);

describe('discovering items that no list knows', () => {
  it('joins all writings of one thing: a hashtag, an underscore, words, the plural', () => {
    const [item, ...others] = discoverItems([...popIts(), ...around()]);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ itemId: 'found-popit', name: 'pop it', videos: 6, creators: 6, languages: ['en'] });
    expect(item?.words).toContain('pop it ball');
    expect(item?.examples).toHaveLength(6);
  });

  it('reads Vietnamese, where a word is several syllables', () => {
    const said = [
      'Máy massage mắt êm lắm nha',
      'review máy massage mắt',
      'máy massage mắt cho mẹ',
      'mua máy massage mắt',
    ];
    const videos = products(
      'vi',
      said.map((caption) => ({ caption, hashtags: ['maymassagemat', 'xuhuong'] })),
    );
    expect(namesIn(videos)).toEqual(['máy massage mắt']);
  });

  it('reads titles in Indonesian, the thing first', () => {
    const titles = [
      'Celengan Kucing Lucu 20cm',
      'Celengan Digital Anak',
      'Celengan Kayu Besar',
      '[COD] Celengan Mewah',
    ];
    expect(
      namesIn(
        products(
          'id',
          titles.map((title) => ({ titles: [title] })),
        ),
      ),
    ).toEqual(['celengan']);
  });

  it('reads Thai and Chinese, which have no spaces', () => {
    const thai = ['กระบองเพชร น่ารักมาก', 'กระบองเพชร พร้อมส่ง', 'กระบองเพชร ราคาถูก', 'กระบองเพชร ของแท้'];
    expect(
      namesIn(
        products(
          'th',
          thai.map((title) => ({ titles: [title] })),
        ),
      ),
    ).toEqual(['กระบองเพชร']);
    const chinese = ['可愛 地球儀', '兒童 地球儀', '現貨 地球儀', '復古 地球儀 30cm'];
    expect(
      namesIn(
        products(
          'zh',
          chinese.map((title) => ({ titles: [title] })),
        ),
      ),
    ).toEqual(['地球儀']);
  });

  it('reads Spanish, with and without accents', () => {
    const said = ['el mejor champú en barra', 'amo este champu', 'un champú que sí sirve', 'este champú huele a coco'];
    expect(
      namesIn(
        products(
          'es',
          said.map((caption) => ({ caption, hashtags: ['champu'] })),
        ),
      ),
    ).toEqual(['champú']);
  });

  it('takes the fuller name where most people say it', () => {
    const said = ['this fidget whale', 'my fidget whale', 'a fidget whale for her', 'the fidget whale', 'tiny whale'];
    expect(
      namesIn(
        products(
          'whale',
          said.map((caption) => ({ caption, hashtags: ['whale'] })),
        ),
      ),
    ).toEqual(['fidget whale']);
  });
});

describe('working in slices', () => {
  it('gives way often and says how far it is', () => {
    const parts: number[] = [];
    const work = discoverInSlices([...popIts(), ...around()]);
    let step = work.next();
    for (; !step.done; step = work.next()) parts.push(step.value);
    expect(parts.length).toBeGreaterThan(6);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(Math.max(...parts)).toBeLessThan(1);
    expect(step.value).toEqual(discoverItems([...popIts(), ...around()]));
  });
});
