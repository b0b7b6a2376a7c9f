import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { MethodPlace } from '../../components/parts/method/method-link';
import { topics } from '../../components/parts/method/topics';
import { ItemScreen } from '../../components/screens/item';
import { MethodScreen } from '../../components/screens/method';
import { draw } from './draw';
import { sampleEvidence } from './sample-evidence';
import { sampleHistory } from './sample-history';
import { nameOf, now, samplePage } from './sample-market';

vi.mock('uplot', async () => ({ default: (await import('./uplot-stub')).StubPlot }));

test.each(['en', 'zh-CN'] as const)('in %s every topic has a heading and its words', (language) => {
  draw(<MethodScreen onBack={vi.fn()} />, language);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(topics.length);
  for (const text of document.querySelectorAll('section p')) expect(text.textContent?.length).toBeGreaterThan(5);
});

test('the topic that was asked for has the focus', () => {
  draw(<MethodScreen asked="speed" onBack={vi.fn()} />);
  expect(document.activeElement?.textContent).toBe('Views per hour');
});

test('an address that names no topic opens the page at its beginning', () => {
  draw(<MethodScreen asked="<b>" onBack={vi.fn()} />);
  expect(document.activeElement).toBe(document.body);
});

test('each part of an item’s page leads to what explains it', () => {
  const onOpen = vi.fn();
  draw(
    <MethodPlace.Provider value={{ addressOf: (topic) => `#${topic}`, onOpen }}>
      <ItemScreen
        {...{ itemId: 'crystals', page: samplePage, evidence: sampleEvidence, history: sampleHistory, now, nameOf }}
        onBack={vi.fn()}
      />
    </MethodPlace.Provider>,
  );
  const links = screen.getAllByRole('link', { name: /^How this is made: / });
  expect(new Set(links.map((link) => link.getAttribute('href')?.slice(1)))).toEqual(
    new Set(topics.filter((topic) => !['score', 'sales', 'limits'].includes(topic))),
  );
  within(screen.getByRole('main')).getByRole('link', { name: 'How this is made: Sellers' }).click();
  expect(onOpen).toHaveBeenCalledWith('sellers');
});
