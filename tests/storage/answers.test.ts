import { expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
let listener: Listener = () => undefined;
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', onMessage: { addListener: (heard: Listener) => (listener = heard) } } },
}));
const { answer } = await import('../../storage/answers');

const recordSignals = vi.fn(async (question: unknown) => [String(question)]);
const answers = { recordSignals, recordFacts: vi.fn(), scoresOf: vi.fn() };
answer(answers as never);
const asked = { name: 'recordSignals', question: 'a batch' };

it('a message of our own pages is answered', async () => {
  expect(await listener(asked, { id: 'ours', tab: { incognito: false } })).toEqual({ answer: ['a batch'] });
});

it.each([
  ['another extension', asked, { id: 'another' }],
  ['a page', asked, {}],
  ['nobody we know', { name: 'deleteEverything', question: 1 }, { id: 'ours' }],
  ['somebody who means what every object has', { name: 'constructor', question: 1 }, { id: 'ours' }],
  ['somebody who says nothing', undefined, { id: 'ours' }],
])('a message of %s is left alone', (_who, message, sender) => {
  recordSignals.mockClear();
  expect(listener(message, sender)).toBeUndefined();
  expect(recordSignals).not.toHaveBeenCalled();
});

it('an error travels back in its own words', async () => {
  recordSignals.mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
  expect(await listener(asked, { id: 'ours' })).toEqual({ error: 'QuotaExceededError: no room' });
});
