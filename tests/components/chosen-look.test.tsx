import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { badgeLabel } from '../../components/badge-label';
import { badgeWordsIn } from '../../components/badge-words';
import { ChosenLook } from '../../components/chosen-look';
import { languages, useWords } from '../../components/words';
import { wordsIn } from './words-in';

afterEach(cleanup);

const Title = () => <h1>{useWords().say('settings.title')}</h1>;
const look = (language: string) => (
  <ChosenLook language={language} theme="dark">
    <Title />
  </ChosenLook>
);
const titleIn = (language: (typeof languages)[number]) => wordsIn(language).say('settings.title');

test('nothing is drawn before its words are there, and the old language stays until the new one is', async () => {
  const { rerender, container } = render(look('vi'));
  expect(container.textContent).toBe('');
  await screen.findByText(titleIn('vi'));
  expect(document.documentElement.lang).toBe('vi');
  rerender(look('th'));
  expect(container.textContent).toBe(titleIn('vi'));
  expect(document.documentElement.lang).toBe('vi');
  await screen.findByText(titleIn('th'));
  expect(document.documentElement.lang).toBe('th');
});

test('who changes their mind twice reads the last language', async () => {
  const { rerender, container } = render(look('en'));
  rerender(look('id'));
  rerender(look('ms'));
  await screen.findByText(titleIn('ms'));
  await Promise.resolve();
  expect(container.textContent).toBe(titleIn('ms'));
});

test.each(languages)('a badge says in %s what the screens say', (language) => {
  const badge = { itemId: 'crystals', stage: 'fading', stale: false, score: 24, coolingRisk: true } as const;
  const label = badgeLabel(badge, badgeWordsIn(language), () => 'XX');
  const { say } = wordsIn(language);
  expect(label).toContain(say('stage.fading').toLocaleLowerCase(language));
  expect(label).toContain('XX');
  expect(label).toContain('24');
  expect(label).not.toMatch(/[{}]/);
});
