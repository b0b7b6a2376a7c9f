import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { BackupReminder } from '../../components/parts/keeping/backup-reminder';
import { KeepingScreen } from '../../components/screens/keeping';
import { draw } from './draw';
import { sampleKeeping, samplePlan } from './sample-keeping';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('the last backup is told, and one is made at a click', () => {
  const onBackup = vi.fn();
  draw(<KeepingScreen {...sampleKeeping} onBackup={onBackup} />);
  expect(screen.getByText('Last backup: 12 days ago')).toBeDefined();
  press('Back up everything');
  expect(onBackup).toHaveBeenCalledOnce();
});

describe('a file', () => {
  test('that is refused says why, and that nothing has changed', () => {
    draw(<KeepingScreen {...sampleKeeping} plan={{ reason: 'cut-off' }} />);
    expect(screen.getByRole('alert').textContent).toBe(
      'The file was not taken, and nothing has changed. Its end is missing. Download or copy it again.',
    );
  });

  test('says first what merging would add, and takes over the decisions that are chosen', () => {
    const onMerge = vi.fn();
    draw(<KeepingScreen {...sampleKeeping} plan={samplePlan} onMerge={onMerge} />);
    const [, videos] = within(screen.getByRole('table')).getAllByRole('row');
    expect(videos?.textContent).toBe('Videos4,1203101,802');
    expect(screen.getByText(/Its creators are hashed/)).toBeDefined();
    const [first] = screen.getAllByRole('radio', { name: /^Theirs: own item/ });
    if (first) fireEvent.click(first);
    press('Merge');
    expect(onMerge).toHaveBeenCalledWith(['own-luckyscoop']);
  });

  test('that is a backup is put in place of everything only after a question', () => {
    const onRestore = vi.fn();
    draw(<KeepingScreen {...sampleKeeping} plan={samplePlan} onRestore={onRestore} />);
    press('Restore instead…');
    expect(onRestore).not.toHaveBeenCalled();
    press('Replace everything');
    expect(onRestore).toHaveBeenCalledOnce();
  });

  test('of observations cannot be restored', () => {
    draw(<KeepingScreen {...sampleKeeping} plan={{ ...samplePlan, kind: 'observations' }} />);
    expect(screen.queryByRole('button', { name: 'Restore instead…' })).toBeNull();
  });
});

describe('deleting', () => {
  test.each([
    ['Everything', 'all'],
    ['Some days', { days: { to: 20_787 } }],
  ])('%s asks once', (kind, deletion) => {
    const onDelete = vi.fn();
    draw(<KeepingScreen {...sampleKeeping} onDelete={onDelete} />);
    fireEvent.click(screen.getByRole('radio', { name: kind }));
    expect(
      screen.getByText('A backup is made first, so that you can undo it until you close this window.'),
    ).toBeDefined();
    press('Delete');
    expect(onDelete).toHaveBeenCalledWith(deletion);
  });

  test('a market is chosen by its name', () => {
    const onDelete = vi.fn();
    draw(<KeepingScreen {...sampleKeeping} onDelete={onDelete} />);
    fireEvent.click(screen.getByRole('radio', { name: 'One market' }));
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'One market' }), { target: { value: 'ID' } });
    expect(screen.getByText('Delete all that was seen in Indonesia alone?')).toBeDefined();
    press('Delete');
    expect(onDelete).toHaveBeenCalledWith({ market: 'ID' });
  });
});

test('work tells how far it is; what is done can be undone', () => {
  const onUndo = vi.fn();
  const working = { state: 'working', kind: 'restore', done: 0.4, canCancel: true } as const;
  const { unmount } = draw(<KeepingScreen {...sampleKeeping} work={working} />);
  expect(screen.getByRole('progressbar', { name: 'Restoring' }).getAttribute('aria-valuenow')).toBe('40');
  expect(screen.getByRole('button', { name: 'Back up everything' })).toHaveProperty('disabled', true);
  unmount();
  draw(<KeepingScreen {...sampleKeeping} work={{ state: 'done', kind: 'delete', canUndo: true }} onUndo={onUndo} />);
  press('Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

test('how long it is kept is chosen, and the space it takes is told', () => {
  const onKeptDays = vi.fn();
  draw(<KeepingScreen {...sampleKeeping} onKeptDays={onKeptDays} />);
  expect(screen.getByText('Takes 48 MB on this machine')).toBeDefined();
  fireEvent.change(screen.getByRole('combobox', { name: /^Keep what was seen for/ }), { target: { value: 'all' } });
  expect(onKeptDays).toHaveBeenCalledWith('all');
});

test('the reminder leads to the backup, or waits', () => {
  const [onOpen, onLater] = [vi.fn(), vi.fn()];
  draw(<BackupReminder {...{ onOpen, onLater }} />);
  press('Back up');
  press('Later');
  expect([onOpen.mock.calls.length, onLater.mock.calls.length]).toEqual([1, 1]);
});
