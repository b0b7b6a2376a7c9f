import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('components/theme.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const inks = [
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'emerging',
  'rising',
  'peaking',
  'fading',
  'resurging',
  'steady',
  'quiet',
];

test.each(['light', 'dark'] as const)('in %s every ink reaches 4.5 : 1 on both grounds', (theme) => {
  const colour = (name: string) => tokens.get(name)?.[theme] ?? '';
  const pairs = [
    ...inks.flatMap((ink) => [
      [ink, 'bg'],
      [ink, 'surface'],
    ]),
    ['on-accent', 'accent'],
  ] as [string, string][];
  const weak = pairs.filter(([ink, ground]) => !(contrast(colour(ink), colour(ground)) >= 4.5));
  expect(weak).toEqual([]);
});
