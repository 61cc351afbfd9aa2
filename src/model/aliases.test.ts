import { expect, test } from 'vitest';
import type { Role } from './career-map.ts';
import { aliasesIn } from './aliases.ts';

test('a page shows the aliases of its language, and abbreviations in each', () => {
  const role = { aliases: ['售前', 'presales', 'SE', 'ERP顾问', 'L1', 'IT operations'] } as unknown as Role;
  expect(aliasesIn(role, 'zh')).toEqual(['售前', 'SE', 'ERP顾问', 'L1']);
  expect(aliasesIn(role, 'en')).toEqual(['presales', 'SE', 'L1', 'IT operations']);
  expect(aliasesIn({} as Role, 'en')).toEqual([]);
});
