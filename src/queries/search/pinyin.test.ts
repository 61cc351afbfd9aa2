import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pinyinFiles, writePinyin, type NamedRole } from '../../../scripts/write-pinyin.mjs';
import type { PinyinOf } from './pinyin.ts';

test.each(pinyinFiles())('pinyin.json of $map is what its roles say (npm run write:pinyin)', (file) => {
  const roles = JSON.parse(readFileSync(file.roles, 'utf8')) as NamedRole[];
  expect(readFileSync(file.pinyin, 'utf8')).toBe(writePinyin(roles));
});

test.each([
  ['会计', 'kuaiji kj'],
  ['长途司机', 'changtusiji ctsj'],
  ['银行柜员', 'yinhangguiyuan yhgy'],
  ['重庆', 'chongqing cq'],
  ['行业顾问', 'hangyeguwen hygw'],
  ['执行总监', 'zhixingzongjian zxzj'],
  ['数据（库）架构师', 'shujukujiagoushi sjkjgs'],
  ['ＩＴ 顾问', 'itguwen itgw'],
])('%s is typed %s', (zh, typed) => {
  const { role = [] } = JSON.parse(writePinyin([{ id: 'role', name: { zh } }])) as PinyinOf;
  expect(role[0]).toBe(typed);
});
