import { screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import type { RankingProps } from '../../components/screens/ranking';
import { nameOf, sampleFacts, sampleRows, today } from './sample-market';

const asks = () => ({
  ...{
    onFilter: vi.fn(),
    onShown: vi.fn(),
    onOpen: vi.fn(),
    onPause: vi.fn(),
    onGrant: vi.fn(),
    onGo: vi.fn(),
    onFollow: vi.fn(),
  },
});

/** What the ranking is given, unless a test says otherwise. */
export function ranking(props: Partial<RankingProps> = {}): RankingProps {
  const filter = { text: '', sort: 'score' } as const;
  const health = { state: 'reading', videosToday: 412 } as const;
  return { rows: sampleRows, facts: sampleFacts, health, filter, markets: ['GB'], today, nameOf, ...asks(), ...props };
}

export const list = () => screen.getByRole('list', { name: 'Items by score' });
/** The button of each row that leads to its item. */
export const rows = () =>
  within(list())
    .getAllByRole('button')
    .filter((one) => one.matches('.row'));
