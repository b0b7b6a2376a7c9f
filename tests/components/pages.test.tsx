import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PrivacyScreen } from '../../components/screens/privacy';
import { WelcomeScreen } from '../../components/screens/welcome';
import { draw } from './draw';

const welcome = (started: boolean) => ({ started, onStart: vi.fn(), onLanguage: vi.fn(), onGo: vi.fn() });

test('one button is the consent, and the page says who is not behind it', () => {
  const props = welcome(false);
  draw(<WelcomeScreen {...props} />);
  expect(screen.getByText('Not affiliated with TikTok.')).toBeDefined();
  expect(props.onStart).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Start reading' }));
  expect(props.onStart).toHaveBeenCalledOnce();
});

test('once started, the welcome page says what to do next', () => {
  draw(<WelcomeScreen {...welcome(true)} />);
  expect(screen.queryByRole('button', { name: 'Start reading' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Open TikTok' })).toBeDefined();
  expect(screen.getByText(/^Reload TikTok tabs that were open before/)).toBeDefined();
});

test('a language is chosen in its own words, from any language', () => {
  const props = welcome(false);
  draw(<WelcomeScreen {...props} />, 'zh-CN');
  fireEvent.change(screen.getByRole('combobox', { name: '语言' }), { target: { value: 'en' } });
  expect(props.onLanguage).toHaveBeenCalledWith('en');
  fireEvent.change(screen.getByRole('combobox', { name: '语言' }), { target: { value: '' } });
  expect(props.onLanguage).toHaveBeenLastCalledWith(undefined);
});

test('the privacy text says what is sent: nothing', () => {
  const onBack = vi.fn();
  draw(<PrivacyScreen onBack={onBack} />);
  expect(screen.getByText(/^Nothing\. No requests of our own/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(onBack).toHaveBeenCalledOnce();
});
