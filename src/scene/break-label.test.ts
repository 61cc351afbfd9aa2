import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLabel } from './break-label.ts';
import { textWidth } from './text-width.ts';

const runs = { seed: 20240501, numRuns: 120 };
const word = fc.stringMatching(/^[a-zA-Z]{1,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 12 });
/** Wide enough for every word above. */
const width = fc.integer({ min: 9, max: 24 });
const chinese = fc.array(
  fc.constantFrom(
    '技术支持',
    '工程师',
    '（',
    '）',
    '、',
    '，',
    '《',
    '》',
    '高端',
    '。',
    'SAP',
    ' ',
    '研发/测试',
  ),
  { maxLength: 14 },
);
const bare = (text: string): string => text.replace(/\s/g, '');

describe('a label', () => {
  it('never splits an English word that fits', () => {
    fc.assert(
      fc.property(words, width, fc.constantFrom('zh', 'en'), (list, most, language) => {
        expect(breakLabel(list.join(' '), language, most).flatMap((line) => line.split(' '))).toEqual(list);
      }),
      runs,
    );
  });

  it('is no wider than its room, and takes as few lines as will do', () => {
    fc.assert(
      fc.property(words, width, (list, most) => {
        const lines = breakLabel(list.join(' '), 'en', most);
        const greedy = list.reduce<string[]>((full, next) => {
          const longer = [...full.slice(-1), next].join(' ');
          return textWidth(longer) <= most ? [...full.slice(0, -1), longer] : [...full, next];
        }, []);
        expect(lines.every((line) => textWidth(line) <= most)).toBe(true);
        expect(lines).toHaveLength(greedy.length);
      }),
      runs,
    );
  });

  it('loses nothing but spaces, whatever it says and however narrow its room', () => {
    const most = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60, size: 'max' }), most, (text, room) => {
        expect(bare(breakLabel(text, 'zh', room).join(''))).toBe(bare(text));
      }),
      runs,
    );
    fc.assert(
      fc.property(chinese, most, (parts, room) => {
        expect(bare(breakLabel(parts.join(''), 'zh', room).join(''))).toBe(bare(parts.join('')));
      }),
      runs,
    );
  });

  it('breaks Chinese between words, evenly', () => {
    expect(breakLabel('高端技术支持工程师', 'zh', 6)).toEqual(['高端技术', '支持工程师']);
    expect(breakLabel('高端技术支持工程师', 'zh', 9)).toEqual(['高端技术支持工程师']);
    expect(breakLabel('高端技术支持工程师', 'zh', 3)).toEqual(['高端', '技术', '支持', '工程师']);
  });

  it('breaks English after a slash or a hyphen', () => {
    expect(breakLabel('Sales/Presales', 'en', 6)).toEqual(['Sales/', 'Presales']);
    expect(breakLabel('Client-side post', 'en', 6)).toEqual(['Client-', 'side post']);
  });

  it('begins no line with closing punctuation and ends none with an opening bracket', () => {
    const part = fc.constantFrom(
      '技术（高端）支持',
      '研发、测试',
      '看《手册》的',
      '「甲方」的',
      '实施。再',
      '支持',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), fc.integer({ min: 6, max: 15 }), (parts, most) => {
        const lines = breakLabel(`研发${parts.join('')}`, 'zh', most);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[）、》。」]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《「]$/);
      }),
      runs,
    );
  });

  it('ends no line with a bracket that other punctuation goes before', () => {
    expect(breakLabel('研发。《手册》（高端）', 'zh', 8).join('|')).not.toMatch(/[（《]\|/);
  });

  it('may break after a Chinese comma with English after it', () => {
    expect(breakLabel('SAP、Oracle、Salesforce', 'zh', 9)).toEqual(['SAP、Oracle、', 'Salesforce']);
  });

  it('ends no line with an opening quotation mark', () => {
    expect(breakLabel('他说“你好”', 'zh', 4).at(0)).not.toMatch(/“$/);
  });

  it('begins no line with a closing quotation mark', () => {
    expect(breakLabel('工程师”工程师', 'zh', 3).join('|')).not.toMatch(/\|”/);
  });

  it('ends no line with a bracket that a space follows', () => {
    expect(breakLabel('Ops ( internationalisation )', 'en', 11.5).join('|')).not.toMatch(/\(\|/);
  });

  it('ends no line with a bracket inside a word that is longer than a line', () => {
    expect(breakLabel('engineering(internationalisation', 'en', 6.5).join('|')).not.toMatch(/\(\|/);
  });

  it('never cuts an emoji or a rare character in two', () => {
    expect(breakLabel('😀😀😀😀', 'zh', 2)).toEqual(['😀😀', '😀😀']);
    expect(breakLabel('𠮷野家𠮷野家', 'zh', 1).join('').isWellFormed()).toBe(true);
    expect(breakLabel('𠮷𠮷𠮷', 'zh', 1).every((line) => line.isWellFormed())).toBe(true);
  });

  it('never cuts an emoji that is made of several', () => {
    const lines = breakLabel('👩‍💻👩‍💻👩‍💻', 'zh', 2);
    expect(lines.every((line) => line.startsWith('👩') && line.endsWith('💻'))).toBe(true);
  });

  it('may be empty, blank, one character or one very long word', () => {
    expect(breakLabel('', 'zh', 10)).toEqual([]);
    expect(breakLabel(' \n\t', 'en', 10)).toEqual([]);
    expect(breakLabel('技', 'zh', 0.5)).toEqual(['技']);
    const long = breakLabel('x'.repeat(50), 'en', 6);
    expect(long.join('')).toBe('x'.repeat(50));
    expect(long.every((line) => textWidth(line) <= 6)).toBe(true);
  });

  it('counts any run of blanks as one space', () => {
    expect(breakLabel('  Support \n\t engineer ', 'en', 20)).toEqual(['Support engineer']);
  });
});
