import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { EvidenceVideos } from '../../components/parts/evidence/videos';
import { type EvidenceVideo, sortVideos, videoOrders } from '../../trends/evidence/evidence-video';
import { draw } from './draw';
import { sampleEvidence } from './sample-evidence';
import { now } from './sample-market';

const { videos } = sampleEvidence;
const drawVideos = (shown = videos) => draw(<EvidenceVideos videos={shown} now={now} />);
const captions = () => screen.getAllByRole('listitem').map((row) => row.querySelector('a')?.textContent?.slice(0, 12));

test('the looks of a video open as a table, latest first, with what was added an hour', () => {
  drawVideos();
  fireEvent.click(screen.getByRole('button', { name: '3 looks at “Crystal set for beginners”' }));
  const table = screen.getByRole('table', { name: 'Looks at “Crystal set for beginners”' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows[0]).toEqual(['Seen', 'Views', 'Likes', 'Views/h since']);
  // 24,400 views in two days; 27,900 in the three before.
  expect(rows.slice(1).map((row) => row.slice(1))).toEqual([
    ['812K', '43.7K', '510'],
    ['788K', '–', '390'],
    ['760K', '41K', '–'],
  ]);
});

test('a video of which no look is kept still stands there', () => {
  drawVideos(videos.slice(1, 2));
  fireEvent.click(screen.getByRole('button', { name: /^0 looks/ }));
  expect(screen.getAllByRole('row')).toHaveLength(1);
});

test('the order can be chosen, and what is not known stands last', () => {
  drawVideos();
  fireEvent.change(screen.getByRole('combobox', { name: 'Order of the videos' }), { target: { value: 'views' } });
  expect(captions()).toEqual(['Crystal set ', 'Without a ca', '<img src=x o', 'A caption th']);
  expect(videoOrders.map((order) => sortVideos(videos, order)[0]?.author)).toEqual(Array(5).fill('stone.corner'));
});

test('ten videos are shown first, the others when asked for', () => {
  const many = Array.from({ length: 23 }, (_, at) => ({ ...(videos[0] as EvidenceVideo), videoId: `${at}` }));
  drawVideos(many);
  expect(screen.getAllByRole('listitem')).toHaveLength(10);
  fireEvent.click(screen.getByRole('button', { name: 'Show 13 more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(23);
});

test('without a video it says that the counts remain', () => {
  drawVideos([]);
  expect(screen.getByText(/^No video is kept any more/)).toBeDefined();
  expect(screen.queryByRole('combobox')).toBeNull();
});
