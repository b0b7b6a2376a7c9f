import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noHealth } from '../../signals/health';
import type { Batch } from '../../storage/messages';
import { signalOf } from '../storage/signal-of';

const ask = vi.fn<(name: string, batch: Batch) => Promise<string[]>>();
vi.mock('../../storage/messages', () => ({ ask: (name: string, batch: Batch) => ask(name, batch) }));
const { Outbox } = await import('../../entrypoints/tiktok.content/outbox');

const stored: string[][] = [];
let lost: number;
let stop: AbortController;
const health = { ...noHealth, found: 1, read: 1 };
const makeOutbox = () =>
  new Outbox(
    { viewer: () => ({}), onStored: (videoIds) => stored.push(videoIds), onLost: () => (lost += 1) },
    stop.signal,
  );
const acknowledge = async (_name: string, { seen }: Batch) => seen.map(({ videoId }) => videoId);

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  stored.length = 0;
  lost = 0;
  stop = new AbortController();
});
afterEach(() => vi.useRealTimers());

describe('the outbox', () => {
  it('gathers for a moment and sends one batch', async () => {
    ask.mockImplementation(acknowledge);
    const outbox = makeOutbox();
    outbox.add('tag', [signalOf(1)], health);
    outbox.add('tag', [signalOf(2)], health);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0]?.[1]).toMatchObject({ pageKind: 'tag', health: { found: 2 } });
    expect(stored).toEqual([[signalOf(1).videoId, signalOf(2).videoId]]);
  });

  it('sends a batch that was not acknowledged again, the same, until it is', async () => {
    ask.mockRejectedValueOnce(new Error('no answer')).mockRejectedValueOnce(new Error('no answer'));
    ask.mockImplementation(acknowledge);
    const outbox = makeOutbox();
    outbox.add('tag', [signalOf(1)], health);
    await vi.advanceTimersByTimeAsync(500);
    outbox.add('tag', [signalOf(2)], health);
    await vi.advanceTimersByTimeAsync(10_000);
    const [first, second, third, fourth] = ask.mock.calls.map(([, batch]) => batch);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(fourth?.seen).toEqual([signalOf(2)]);
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('keeps two looks at one video apart, on two surfaces', async () => {
    ask.mockImplementation(acknowledge);
    const outbox = makeOutbox();
    outbox.add('tag', [signalOf(1)], health);
    outbox.add('tag', [signalOf(1, { surface: 'opened', seenAt: signalOf(1).seenAt + 900 })], health);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask.mock.calls[0]?.[1].seen.map(({ surface }) => surface)).toEqual(['shelf', 'opened']);
  });

  it('asks nobody any more once reading is stopped', async () => {
    ask.mockRejectedValue(new Error('Reading is not switched on'));
    const outbox = makeOutbox();
    outbox.add('tag', [signalOf(1)], health);
    await vi.advanceTimersByTimeAsync(450);
    stop.abort();
    await vi.advanceTimersByTimeAsync(600_000);
    outbox.add('tag', [signalOf(2)], health);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('says so when the extension was updated under the tab', async () => {
    ask.mockRejectedValue(new Error('Extension context invalidated.'));
    makeOutbox().add('tag', [signalOf(1)], health);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toBe(1);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('keeps the counts of each kind of page apart, whatever is under way', async () => {
    ask.mockImplementation(acknowledge);
    const outbox = makeOutbox();
    outbox.add('foryou', [signalOf(1)], { ...noHealth, found: 7 });
    outbox.add('profile', [signalOf(2)], { ...noHealth, found: 1 });
    outbox.add('foryou', [signalOf(3)], { ...noHealth, found: 2 });
    await vi.runAllTimersAsync();
    const batches = ask.mock.calls.map(([, batch]) => [batch.pageKind, batch.seen.length, batch.health.found]);
    expect(batches).toEqual([
      ['foryou', 2, 9],
      ['profile', 1, 1],
    ]);
  });

  it('sends all that waits when the page goes, even while an answer is awaited', async () => {
    ask.mockImplementation(() => new Promise(() => {}));
    const outbox = makeOutbox();
    outbox.add('tag', [signalOf(1)], health);
    await vi.advanceTimersByTimeAsync(1_000);
    outbox.add('tag', [signalOf(2)], health);
    outbox.flush();
    const sent = ask.mock.calls.flatMap(([, batch]) => batch.seen.map(({ videoId }) => videoId));
    expect(new Set(sent)).toEqual(new Set([signalOf(1).videoId, signalOf(2).videoId]));
    expect(new Set(ask.mock.calls.map(([, { batchId }]) => batchId)).size).toBe(2);
  });

  it('takes back what could not be sent when the page comes again', async () => {
    ask
      .mockRejectedValueOnce(new Error('gone'))
      .mockRejectedValueOnce(new Error('gone'))
      .mockImplementation(acknowledge);
    const outbox = makeOutbox();
    outbox.add('tag', [signalOf(1)], health);
    outbox.add('foryou', [signalOf(2)], health);
    outbox.flush();
    await vi.runAllTimersAsync();
    outbox.add('tag', [signalOf(3)], health);
    await vi.runAllTimersAsync();
    expect(new Set(stored.flat())).toEqual(new Set([1, 2, 3].map((number) => signalOf(number).videoId)));
  });
});
