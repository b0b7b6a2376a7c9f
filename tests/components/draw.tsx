import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import { ChosenWords, type Language, wordsIn } from '../../components/words';

afterEach(cleanup);

export const draw = (screen: ComponentChild, language: Language = 'en') =>
  render(<ChosenWords value={wordsIn(language)}>{screen}</ChosenWords>);
