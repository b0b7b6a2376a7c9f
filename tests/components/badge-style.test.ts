import { expect, it } from 'vitest';
import { badgeStyle } from '../../components/badge-style';
import { coolingGlyph, stageGlyphs } from '../../components/parts/stage-glyphs';

const drawings = (style: string) =>
  [...style.matchAll(/url\("data:image\/svg\+xml,([^"]*)"\)/g)].map(([, text = '']) => decodeURIComponent(text));

it('draws the stage in its colour, and behind it the flake of what may cool', () => {
  const [stage, flake, ...others] = drawings(
    badgeStyle({ stage: 'fading', stale: false, coolingRisk: true, score: 24 }),
  );
  expect(stage).toContain(`d="${stageGlyphs.fading.path}"`);
  expect(stage).toContain('stroke="#ff8552"');
  expect(flake).toContain(`d="${coolingGlyph.path}"`);
  expect(others).toEqual([]);
});

it('draws what is of the past alone, and as such', () => {
  const drawn = drawings(badgeStyle({ stage: 'fading', stale: true, coolingRisk: false }));
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toContain(`d="${stageGlyphs.stale.path}"`);
});

it('makes room for what it draws', () => {
  const said = { stage: 'rising', stale: false, coolingRisk: false } as const;
  expect(badgeStyle({ ...said, score: 70 })).toContain('padding:0 9px 0 25px');
  expect(badgeStyle(said)).toContain('padding:0 9px 0 19px');
  expect(badgeStyle({ ...said, score: 70, coolingRisk: true })).toContain('padding:0 27px 0 25px');
});

it('is one declaration after the other, with nothing that ends one early', () => {
  const element = badgeStyle({ stage: 'dormant', stale: false, coolingRisk: true, score: 3 });
  expect(element.split(';').map((declaration) => declaration.split(':')[0])).toEqual([
    'padding',
    'background-image',
    'background-position',
    'background-size',
  ]);
});
