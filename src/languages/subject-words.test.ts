import { expect, test } from 'vitest';
import { subjectWords } from './subject-words.ts';

test('a subject is looked for in either language, by more than its name', () => {
  for (const word of ['薪资', '工资', 'salary']) expect(subjectWords('pay').join(' ')).toContain(word);
  for (const word of ['前景', 'Outlook']) expect(subjectWords('outlook')).toContain(word);
  expect(subjectWords('travel')).toEqual([]);
});
