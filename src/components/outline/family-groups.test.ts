import { expect, test } from 'vitest';
import { sketchMap } from '../../../test/sketch-map.ts';
import { sessionOn } from '../../../test/fake-ports.ts';
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
async function listed(address: string, found?: readonly string[]): Promise<string[]> {
  const { page } = (await sessionOn(map, address)).session.view.value;
  if (page.is !== 'open') throw new Error(`The page is ${page.is}`);
  const names = (stations: readonly { role: string }[]): string => stations.map(({ role }) => role).join(' ');
  return familyGroups(page, found && new Set(found as RoleId[])).map(({ lane, levels, others }) =>
    [
      lane.family,
      ...levels.map(({ level, stations }) => `${level.id}: ${names(stations)}`),
      `others: ${names(others)}`,
    ].join(' | '),
  );
}

test('at rest every role stands in its family at its level', async () => {
  expect(await listed('#/')).toEqual([
    'sales | senior: lead | junior: rep clerk | others: ',
    'delivery | senior: chief | junior: ops | others: ',
  ]);
});

test('what an answer is not about is set apart, and stands by level there', async () => {
  expect(await listed('#/role/rep')).toEqual([
    'sales | senior: lead | junior: rep | others: clerk',
    'delivery | senior:  | junior:  | others: chief ops',
  ]);
});

test('of what was looked for nothing is set apart', async () => {
  expect(await listed('#/role/rep', ['clerk', 'chief'])).toEqual([
    'sales | senior:  | junior: clerk | others: ',
    'delivery | senior: chief | junior:  | others: ',
  ]);
});
