import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { sketchMap } from '../../../test/sketch-map.ts';
import { deriveOpenPage } from '../../app/open-page.ts';
import { BLANK_STATE } from '../../app/state.ts';
import type { RoleId } from '../../model/schema.ts';
import { familyGroups } from './family-groups.ts';

const map = sketchMap(`
  lead in sales at senior
  rep in sales at junior
  clerk in sales at junior
  ops in delivery at junior
  chief in delivery at senior
  rep -> lead
  ops -> chief
`);

/** The list as text, one line for each family: levels and their roles, then the others. */
function listed(address: string, found?: readonly string[]): string[] {
  const page = deriveOpenPage(signal({ ...BLANK_STATE, address, map: { is: 'open', map } })).value;
  const names = (stations: readonly { role: string }[]): string => stations.map(({ role }) => role).join(' ');
  return familyGroups(page, found && new Set(found as RoleId[])).map(({ lane, levels, others }) =>
    [
      lane.family,
      ...levels.map(({ level, stations }) => `${level.id}: ${names(stations)}`),
      `others: ${names(others)}`,
    ].join(' | '),
  );
}

test('at rest every role stands in its family at its level', () => {
  expect(listed('#/')).toEqual([
    'sales | senior: lead | junior: rep clerk | others: ',
    'delivery | senior: chief | junior: ops | others: ',
  ]);
});

test('what an answer is not about is set apart, and stands by level there', () => {
  expect(listed('#/role/rep')).toEqual([
    'sales | senior: lead | junior: rep | others: clerk',
    'delivery | senior:  | junior:  | others: chief ops',
  ]);
});

test('of what was looked for nothing is set apart', () => {
  expect(listed('#/role/rep', ['clerk', 'chief'])).toEqual([
    'sales | senior:  | junior: clerk | others: ',
    'delivery | senior: chief | junior:  | others: ',
  ]);
});
