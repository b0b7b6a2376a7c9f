import { useWords, type Words } from '../../words';

export interface SurfaceDensity {
  surface: 'feed' | 'shelf' | 'opened';
  /** Videos browsed there, and those of them that showed a product. */
  videos: number;
  products: number;
}

/** How rare products are where somebody browses: "feed: 1 in 161 · shelf: 9 in 10". Draws nothing before the first video. */
export function ProductDensity({ densities }: { densities: SurfaceDensity[] }) {
  const words = useWords();
  const texts = densities.flatMap((density) =>
    density.surface === 'opened' || density.videos === 0
      ? []
      : [words.say(`density.${density.surface}`, { density: densityText(density, words) })],
  );
  if (texts.length === 0) return null;
  return <span title={words.say('density.hint')}>{texts.join(' · ')}</span>;
}

function densityText({ videos, products }: SurfaceDensity, { say }: Words): string {
  const share = products / videos;
  if (products === 0) return say('density.none', { count: videos });
  if (products === videos) return say('density.all', { count: videos });
  if (share >= 0.5) return say('density.inTen', { count: Math.min(9, Math.round(share * 10)) });
  return say('density.oneIn', { count: Math.round(1 / share) });
}
