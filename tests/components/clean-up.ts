import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// The library does so by itself only in the first file that imports it.
afterEach(cleanup);
