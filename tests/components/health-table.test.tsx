import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Health } from '../../components/parts/health-dot';
import { HealthScreen } from '../../components/screens/health';
import { draw } from './draw';
import { now, today } from './sample-market';
import { brokenReadings, sampleReadings } from './sample-readings';

const screenWith = (health: Health) => ({
  ...{ health, readings: sampleReadings, today, now, onBack: vi.fn(), onPause: vi.fn(), onGrant: vi.fn() },
  onSettings: vi.fn(),
});

const cells = (name: RegExp) =>
  [...screen.getByRole('row', { name }).querySelectorAll('td')].map((td) => td.textContent);

describe('what was found, read and not', () => {
  const health: Health = { state: 'reading', videosToday: 0 };

  test('stands per kind of page and per day', () => {
    draw(<HealthScreen {...screenWith(health)} />);
    expect(cells(/^Hashtag/)).toEqual(['142', '131', '5', 'list 79%']);
    expect(cells(/^10 May/)).toEqual(['458', '433', '7', '18']);
  });

  test('stands per field of the kind in front, and of another one when it is opened', () => {
    draw(<HealthScreen {...screenWith(health)} pageKind="tag" />);
    expect(cells(/^Carts/)).toEqual(['10', '10', '0', 'list 70%']);
    expect(screen.getAllByRole('row', { name: /^Views/ }).length).toBe(1);
    const other = screen.getByRole('button', { name: 'For You' });
    fireEvent.click(other);
    expect(other.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('row', { name: /^Views/ }).length).toBe(2);
    fireEvent.click(screen.getByRole('button', { name: 'Hashtag' }));
    expect(screen.getAllByRole('row', { name: /^Views/ }).length).toBe(1);
  });

  test('a fault says since when, folded and open', () => {
    draw(<HealthScreen {...screenWith(health)} readings={brokenReadings} />);
    expect(screen.getByText('Views: unreadable since 5 May')).toBeDefined();
    expect(screen.getByText('Saves: gone since 5 May')).toBeDefined();
    expect(screen.getByText('Carts: gone since 9 May')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hashtag' }));
    expect(screen.queryByText('Views: unreadable since 5 May')).toBeNull();
    expect(screen.getByText('unreadable since 5 May')).toBeDefined();
  });

  test('a day without TikTok shows the fortnight, and either can be chosen', () => {
    const before = sampleReadings.filter(({ day }) => day < today);
    const { unmount } = draw(<HealthScreen {...screenWith(health)} readings={before} />);
    expect(cells(/^For You/)[0]).toBe('610');
    fireEvent.click(screen.getByRole('radio', { name: 'Today' }));
    expect(screen.getByText('No TikTok page was open today.')).toBeDefined();
    unmount();
    draw(<HealthScreen {...screenWith(health)} />);
    expect(cells(/^For You/)[0]).toBe('280');
    fireEvent.click(screen.getByRole('radio', { name: '14 days' }));
    expect(cells(/^For You/)[0]).toBe('890');
  });

  test('stands nowhere before the first day: that says what will', () => {
    draw(<HealthScreen {...screenWith(health)} readings={[]} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/^After a few minutes on TikTok/)).toBeDefined();
  });

  test('days from before fields were noted break nothing', () => {
    draw(<HealthScreen {...screenWith(health)} readings={sampleReadings.map((one) => ({ ...one, fields: {} }))} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hashtag' }));
    expect(screen.getByText('No video was read here.')).toBeDefined();
  });
});

describe('the report', () => {
  const props = { ...screenWith({ state: 'reading', videosToday: 0 }), report: 'Trendcrest 1, capture report' };
  const withClipboard = (writeText: (text: string) => Promise<void>) =>
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  afterEach(() => vi.unstubAllGlobals());

  test('goes into the clipboard, and that is said', async () => {
    const write = vi.fn(async () => {});
    withClipboard(write);
    draw(<HealthScreen {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
    expect(write).toHaveBeenCalledWith(props.report);
  });

  test('stands selected where the browser does not copy', async () => {
    withClipboard(() => Promise.reject(new Error('Not allowed')));
    draw(<HealthScreen {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Copy the selected text yourself/));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report' });
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, props.report.length]);
    expect(text.closest('details')?.open).toBe(true);
  });
});
