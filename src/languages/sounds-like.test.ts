import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saidInChinese, soundsFile, writeSounds } from '../../scripts/write-pinyin.mjs';
import { soundsLike } from './sounds-like.ts';

/** The readings of a text's characters, as `上 shang`. */
const readingsIn = (sounds: string): string[] =>
  Object.entries(JSON.parse(sounds) as Record<string, string>).flatMap(([syllable, letters]) =>
    Array.from(letters, (letter) => `${letter} ${syllable}`),
  );

test('whatever is said in Chinese has a reading (npm run write:pinyin)', () => {
  const kept = new Set(readingsIn(readFileSync(soundsFile, 'utf8')));
  expect(readingsIn(writeSounds(saidInChinese())).filter((reading) => !kept.has(reading))).toEqual([]);
});

test.each([
  ['换成深色主题', 'shense', true],
  ['换成深色主题', 'sszt', true],
  ['换成深色主题', 'sszhut', true],
  ['换成深色主题', 'hcss', true],
  ['每步最多升：1 级', 'zuiduosheng1', true],
  ['撤销', 'cx', true],
  ['重做', 'chongzuo', true],
  ['撤销', 'c', false],
  ['撤销', 'undo', false],
  ['换成深色主题', 'qianse', false],
  ['换成 English', 'english', false],
])('%s is typed %s: %s', (text, typed, sounds) => {
  expect(soundsLike(text, typed)).toBe(sounds);
});
