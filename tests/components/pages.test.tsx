import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PrivacyScreen } from '../../components/screens/privacy';
import { WelcomeScreen } from '../../components/screens/welcome';
import { draw } from './draw';

const welcome = (started: boolean) => ({
  ...{ started, browser: 'chrome' as const, categories: ['category-hair'] },
  ...{ onStart: vi.fn(), onLanguage: vi.fn(), onGo: vi.fn(), onMarket: vi.fn(), onCategories: vi.fn() },
});

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

test('what a person trades in is chosen on the welcome page, and asks for no reading', () => {
  const props = welcome(false);
  draw(<WelcomeScreen {...props} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Market' }), { target: { value: 'ID' } });
  expect(props.onMarket).toHaveBeenCalledWith('ID');
  expect(screen.getByText('Only 1 category')).toBeDefined();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Food and drinks' }));
  expect(props.onCategories).toHaveBeenCalledWith(['category-hair', 'category-food']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hair' }));
  expect(props.onCategories).toHaveBeenLastCalledWith([]);
  expect(props.onStart).not.toHaveBeenCalled();
});

test.each([
  ['chrome', /Press the pin/],
  ['firefox', /Pin to Toolbar/],
] as const)('in %s the welcome page says how to keep the icon in sight', (browser, how) => {
  draw(<WelcomeScreen {...welcome(true)} browser={browser} />);
  expect(screen.getByText(how)).toBeDefined();
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
