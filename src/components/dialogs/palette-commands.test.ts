import { expect, test } from 'vitest';
import { WORDS } from '../../languages/languages.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { sessionOn } from '../../../test/fake-ports.ts';
import { writeAddress } from '../../app/address/write-address.ts';
import { paletteCommands } from './palette-commands.ts';

const map = sketchMap(`
  a -> b : 2
  b -> d
  a -> c
  c -> d
`);

/** What is offered at an address when something is typed, each with the address it leads to. */
async function offered(address: string, typed: string): Promise<[name: string, address: string][]> {
  const { session } = await sessionOn(map, address);
  return paletteCommands(session.view.value, typed).map(({ say, does }) => [
    say(WORDS.en, 'en'),
    'ask' in does ? decodeURIComponent(writeAddress(does.ask)) : does.run.command,
  ]);
}

const ROUTES = '#/routes/a/d?by=fewest-steps';

test('a route is narrowed down by what is to be done and the role’s name', async () => {
  expect(await offered(ROUTES, 'via b')).toEqual([['Via b', `${ROUTES}&via=b`]]);
  expect(await offered(ROUTES, 'avoid c')).toContainEqual(['Avoid c', `${ROUTES}&avoid=c`]);
  expect(await offered(ROUTES, 'tujing b')).toEqual([['Via b', `${ROUTES}&via=b`]]);
  expect(await offered('#/', 'via b')).toEqual([]);
});

test('limits, orders, routes and steps are found by their names', async () => {
  expect((await offered(ROUTES, 'at most 2 steps')).map(([, to]) => to)).toContain(`${ROUTES}&steps=2`);
  expect(await offered(ROUTES, 'best evidenced')).toEqual([
    ['Order routes by: Best evidenced', '#/routes/a/d?by=best-evidenced'],
  ]);
  expect(await offered(ROUTES, 'compare route 2')).toEqual([['Compare: Route 2', `${ROUTES}&versus=2`]]);
  expect((await offered(ROUTES, 'avoid a → b'))[0]).toEqual(['Avoid a → b', `${ROUTES}&avoid=a>b`]);
});

test('what is set can be taken back, one by one or all at once', async () => {
  const set = `${ROUTES}&via=b&avoid=c&steps=3`;
  const names = (await offered(set, 'remove')).map(([name]) => name);
  expect(names).toEqual(['Remove: By way of: b', 'Remove: Avoid: c', 'Remove: Steps, at most: 3 steps']);
  expect(await offered(set, 'remove avoid')).toEqual([['Remove: Avoid: c', `${ROUTES}&via=b&steps=3`]]);
  expect(await offered(set, WORDS.en.filters.clear)).toEqual([[WORDS.en.filters.clear, ROUTES]]);
});

test('commands are found by pinyin and by initials, those written so first', async () => {
  expect(await offered('#/', 'sszt')).toEqual([['Change to the dark theme', 'theme']]);
  expect(await offered('#/', 'chexiao')).toEqual([['Undo', 'undo']]);
  expect((await offered('#/', 'map'))[0]?.[0]).toMatch(/map/i);
});
