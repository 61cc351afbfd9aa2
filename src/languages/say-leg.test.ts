import { expect, test } from 'vitest';
import { sayReason } from './say-leg.ts';

test('what is only our reading is said to be so, but not twice where the whole way is', () => {
  const read = { zh: '懂网络', en: 'Knows networks.', basis: 'editorial' } as const;
  expect(sayReason(read, { basis: 'curated' }, 'en')).toBe('Knows networks. (editors’ reading)');
  expect(sayReason(read, { basis: 'testimony' }, 'zh')).toBe('懂网络（编者的理解）');
  expect(sayReason(read, { basis: 'editorial' }, 'en')).toBe('Knows networks.');
  expect(sayReason({ en: 'Said by others' }, { basis: 'curated' }, 'en')).toBe('Said by others');
  expect(sayReason(undefined, { basis: 'curated' }, 'en')).toBeUndefined();
});
