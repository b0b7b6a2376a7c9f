import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { troubleIn } from '../../components/parts/storage-trouble';
import { FailedScreen } from '../../components/screens/failed';
import { OpeningScreen } from '../../components/screens/opening';
import { draw } from './draw';

test.each([
  ['QuotaExceededError: Encountered full disk', 'full'],
  ['AbortError: QuotaExceededError: Maximum transaction size', 'full'],
  ['VersionError: The data is of version 9, this is version 3', 'newer'],
  ['DatabaseClosedError: UnknownError Internal error opening backing store', 'unreadable'],
  ['TypeError: x is undefined', undefined],
])('%s is told as %s', (said, trouble) => {
  expect(troubleIn(said)).toBe(trouble);
});

test('a full disk says what happened, that nothing is lost, and what to do', () => {
  const onRetry = vi.fn();
  draw(<FailedScreen error={new DOMException('no space', 'QuotaExceededError')} onRetry={onRetry} />);
  expect(screen.getByRole('alert').textContent).toMatch(/^There is no room left/);
  expect(screen.getByText(/Free some disk space/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('an update elsewhere asks to reload', () => {
  const onReload = vi.fn();
  draw(<OpeningScreen state="updated" onReload={onReload} />);
  fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(onReload).toHaveBeenCalledOnce();
});
