import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import { ChosenWords, type Language } from '../../components/words';
import { wordsIn } from './words-in';

afterEach(cleanup);

export const draw = (screen: ComponentChild, language: Language = 'en') =>
  render(<ChosenWords value={wordsIn(language)}>{screen}</ChosenWords>);
