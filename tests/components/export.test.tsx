import { fireEvent, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { type ExportProps, ExportScreen } from '../../components/screens/export';
import { ChosenWords } from '../../components/words';
import { draw } from './draw';
import { wordsIn } from './words-in';

const today = 20_777;
const inEnglish = (shown: ComponentChild) => <ChosenWords value={wordsIn('en')}>{shown}</ChosenWords>;

function drawExport(props: Partial<ExportProps> = {}) {
  const asks = { onSave: vi.fn(), onCopy: vi.fn(), onCancel: vi.fn(), onBack: vi.fn() };
  draw(<ExportScreen {...{ today, markets: ['GB', 'US'] }} {...asks} {...props} />);
  return asks;
}

const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save file' }));

describe('the export', () => {
  it('is the ranking as CSV where nobody chose otherwise', () => {
    const { onSave } = drawExport({ market: 'GB' });
    save();
    expect(onSave).toHaveBeenCalledWith({ what: 'ranking', format: 'csv', days: {}, market: 'GB', handles: 'plain' });
  });

  it('offers of an item what there is of an item', () => {
    drawExport({ itemName: 'Crystals' });
    expect(screen.getByRole('heading', { name: 'Export Crystals' })).toBeDefined();
    expect(screen.getByRole('radio', { name: /^History/ })).toBeDefined();
    expect(screen.queryByRole('radio', { name: /^Ranking/ })).toBeNull();
  });

  it('hides creators in observations unless somebody says otherwise', () => {
    const { onSave } = drawExport();
    choose(/^Observations/);
    save();
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ what: 'observations', handles: 'hashed' }));
    choose('With their handles');
    save();
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ handles: 'plain' }));
  });

  it('keeps creators apart in the file for colleagues', () => {
    drawExport();
    choose(/^Observation file/);
    expect(screen.getByRole('radio', { name: /^Hashed/ })).toBeDefined();
    expect(screen.queryByRole('radio', { name: 'Left out' })).toBeNull();
  });

  it('takes the last days, or those between two dates', () => {
    const { onSave } = drawExport();
    choose(/^Videos/);
    const days = screen.getByRole('combobox', { name: 'Days' });
    fireEvent.change(days, { target: { value: '7' } });
    save();
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ days: { from: today - 6, to: today } }));
    fireEvent.change(days, { target: { value: 'own' } });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } });
    save();
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ days: { from: 20_758, to: undefined } }));
  });

  it('falls back to a format that the kind has, and remembers the chosen one', () => {
    const { onSave } = drawExport();
    choose('Excel (XLSX)');
    choose(/^Score snapshot/);
    save();
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ what: 'snapshot', format: 'json' }));
    choose(/^Products/);
    save();
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ what: 'products', format: 'xlsx' }));
  });

  it('copies what is short enough to be pasted', () => {
    const { onCopy } = drawExport();
    fireEvent.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(onCopy).toHaveBeenCalledWith(expect.objectContaining({ what: 'ranking' }));
    choose(/^Observations/);
    expect(screen.queryByRole('button', { name: 'Copy table' })).toBeNull();
  });
});

describe('while it goes on', () => {
  it('says how far it is, and can be stopped', () => {
    const { onCancel } = drawExport({ work: { state: 'working', done: 0.42 }, isFleeting: true });
    expect(screen.getByRole('progressbar', { name: 'Writing the file' }).getAttribute('aria-valuenow')).toBe('42');
    expect(screen.getByText('Closing this window stops it.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Save file' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalled();
  });

  it('keeps the focus of those who use the keyboard', () => {
    const asks = { onSave: vi.fn(), onCopy: vi.fn(), onCancel: vi.fn(), onBack: vi.fn() };
    const shown = (work?: ExportProps['work']) => <ExportScreen {...{ today, markets: [], work, ...asks }} />;
    const { rerender } = draw(shown());
    screen.getByRole('button', { name: 'Save file' }).focus();
    rerender(inEnglish(shown({ state: 'working', done: 0 })));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    rerender(inEnglish(shown({ state: 'called-off' })));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save file' }));
  });

  it('says what was saved', () => {
    drawExport({ work: { state: 'saved', name: 'trendcrest-ranking.csv', bytes: 12_345, rows: 42 } });
    expect(screen.getByRole('status').textContent).toBe('Saved trendcrest-ranking.csv (12 kB) · 42 rows');
  });

  it('says that nothing was saved when it was stopped', () => {
    drawExport({ work: { state: 'called-off' } });
    expect(screen.getByRole('status').textContent).toBe('Stopped. Nothing was saved.');
  });

  it('offers CSV where a workbook is too small', () => {
    const { onSave } = drawExport({ work: { state: 'failed', fault: 'too-many-rows' } });
    choose(/^Observations/);
    choose('Excel (XLSX)');
    expect(screen.getByRole('alert').textContent).toContain('100,000 rows');
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ what: 'observations', format: 'csv' }));
  });

  it('says why it could not be', () => {
    drawExport({ work: { state: 'failed', fault: 'other', reason: 'the disk is full' } });
    expect(screen.getByRole('alert').textContent).toBe('The file could not be made: the disk is full');
  });
});
