import { describe, expect, it, vi } from 'vitest';
import { sketchMap } from '../../test/sketch-map.ts';
import { CODE, fakePorts, filesOf, sessionOn, settled } from '../../test/fake-ports.ts';
import { readCareerMap } from '../formats/readers/career-map.ts';
import type { RoleId } from '../model/schema.ts';
import * as mapCode from './map-in-page.ts';
import type { MapPort } from './map-port.ts';
import type { OpenPage } from './page-view.ts';
import { openSession, type Session } from './session.ts';

const map = sketchMap('a -> b\nb -> c\na -> c');
const options = { fit: () => undefined, title: () => 'title' };

function open(session: Session): OpenPage {
  const { page } = session.view.value;
  if (page.is !== 'open') throw new Error(`The page is ${page.is}`);
  return page;
}

const liveTracks = (session: Session): string[] => open(session).scene.live.tracks.map(({ id }) => id);

describe('a session', () => {
  it('is opening until there is a map', async () => {
    const ports = fakePorts({ sketch: filesOf(map) });
    const session = openSession(ports, CODE, options);
    expect(session.view.value).toMatchObject({ page: { is: 'opening' }, mapId: 'sketch' });
    await settled();
    expect(session.view.value.page.is).toBe('open');
  });

  it('says so where what reads a map cannot be had, and asks nothing', async () => {
    const ports = fakePorts({ sketch: filesOf(map) }, { search: '?lang=en', hash: '#/role/a' });
    const session = openSession(ports, { ...CODE, map: () => Promise.resolve(undefined) }, options);
    await settled();
    expect(session.view.value).toMatchObject({ page: { is: 'unreachable' }, language: 'en' });
  });

  it('asks what the address asks once the map is there', async () => {
    const { session } = await sessionOn(map, '#/routes/a/c');
    expect(open(session).question).toMatchObject({ ask: 'routes', from: 'a', to: 'c' });
    expect(liveTracks(session)).toEqual(['a>c>move']);
  });

  it('of broken data is broken, with every problem and never half a map', async () => {
    const files = {
      map: '{"format": "career-map/1"}',
      roles: '[{"id": "a"}]',
      transitions: '[]',
      sources: '[]',
    };
    const ports = fakePorts({
      sketch: filesOf(map),
      broken: files,
      missing: { ...files, map: undefined },
    });
    const session = openSession(ports, CODE, options);
    await settled();
    expect(session.view.value.page.is).toBe('open');
    session.run({ command: 'map', map: 'broken' });
    await settled();
    const { problems } = readCareerMap(files);
    expect(session.view.value.page).toEqual({ is: 'broken', problems });
    expect(problems.length).toBeGreaterThan(3);
    session.run({ command: 'map', map: 'missing' });
    await settled();
    expect(Object.keys(session.view.value.page).sort()).toEqual(['is', 'problems']);
    session.run({ command: 'map', map: 'sketch' });
    await settled();
    expect(session.view.value.page.is).toBe('open');
  });

  it('shows the nearest thing and says what is not there', async () => {
    const { session } = await sessionOn(map, '#/routes/a/nobody');
    expect(open(session).question).toMatchObject({ from: 'a', to: undefined });
    expect(open(session).unknown).toEqual([{ what: 'role', id: 'nobody' }]);
  });

  it('says when another map was asked for', async () => {
    const ports = fakePorts({ sketch: filesOf(map) }, { search: '?map=mars' });
    const session = openSession(ports, CODE, options);
    await settled();
    expect(open(session).unknownMap).toBe('mars');
    session.run({ command: 'map', map: 'sketch' });
    await settled();
    expect(open(session).unknownMap).toBeUndefined();
  });
});

describe('changing', () => {
  const asking = () => sessionOn(map, '#/role/b?trail=a');

  it('the language keeps the question and the answer, not worked out again', async () => {
    const { session } = await asking();
    const before = open(session);
    session.run({ command: 'language', language: 'en' });
    await settled();
    const after = open(session);
    expect(after.question).toBe(before.question);
    expect(after.answer).toBe(before.answer);
    expect(after.reading.graph).toBe(before.reading.graph);
    expect(after.scene.language).toBe('en');
    expect(after.reading.words.tag).toBe('en');
  });

  it('the theme keeps the answer and paints it anew', async () => {
    const { session } = await asking();
    const before = open(session);
    session.run({ command: 'theme', theme: 'dark' });
    await settled();
    expect(open(session).answer).toBe(before.answer);
    expect(open(session).scene.palette.theme).toBe('dark');
    expect(session.view.value.theme).toBe('dark');
  });

  it('what is said beside the map keeps the page as it is', async () => {
    const { session } = await asking();
    const page = open(session);
    session.run({ command: 'view', view: 'outline' });
    session.run({ command: 'share' });
    await session.loadMapElement();
    await settled();
    expect(open(session)).toBe(page);
    expect(session.view.value).toMatchObject({
      drawing: 'ready',
      sharing: 'copied',
      viewMode: 'outline',
    });
  });

  it('the route that is looked at for a moment draws another, and asks and says nothing new', async () => {
    const { session } = await sessionOn(map, '#/routes/a/c');
    const before = open(session);
    session.run({ command: 'preview', route: 1 });
    await settled();
    const during = open(session);
    expect(liveTracks(session)).toEqual(['a>b>move', 'b>c>move']);
    expect(during.answer).toBe(before.answer);
    expect(during.news).toBe(before.news);
    session.run({ command: 'preview', route: undefined });
    await settled();
    expect(open(session).scene).toEqual(before.scene);
    session.run({ command: 'preview', route: 1 });
    session.ask({ ...before.question, to: 'b' as RoleId } as typeof before.question);
    await settled();
    expect(liveTracks(session)).toEqual(['a>b>move']);
  });

  it('the route that is compared is drawn beside the live one, each track once', async () => {
    const { session } = await sessionOn(map, '#/routes/a/c?versus=2');
    expect(open(session).scene.live.tracks.map(({ id, part }) => `${part} ${id}`)).toEqual([
      'versus a>b>move',
      'versus b>c>move',
      'route a>c>move',
    ]);
    const tones = open(session).scene.live.stations.map(({ role, tone }) => `${role} ${tone}`);
    expect(tones).toEqual(['a stop', 'b lit', 'c stop']);
  });

  it('the question gives the same scene again on the way back', async () => {
    const { session, ports } = await asking();
    const { scene } = open(session);
    session.ask({ ask: 'role', role: 'c' as RoleId, trail: [] });
    await settled();
    expect(open(session).scene).not.toEqual(scene);
    expect(open(session).returned).toBe(false);
    ports.move({ search: '', hash: '#/role/b?trail=a' });
    await settled();
    expect(open(session).scene).toEqual(scene);
    expect(open(session).returned).toBe(true);
  });
});

describe('the address', () => {
  it('has an entry for every question, and none for another look at it', async () => {
    const { session, ports } = await sessionOn(map);
    session.ask({ ask: 'role', role: 'a' as RoleId, trail: [] });
    session.ask({ ask: 'role', role: 'b' as RoleId, trail: [] });
    session.run({ command: 'language', language: 'en' });
    session.run({ command: 'estimates', estimates: false });
    await settled();
    expect(ports.entries).toEqual([
      { search: '', hash: '' },
      { search: '', hash: '#/role/a' },
      { search: '?lang=en&estimates=hidden', hash: '#/role/b' },
    ]);
  });

  it('leaves to the device what was left to it, also when a choice is taken back', async () => {
    const { session, ports } = await sessionOn(map);
    session.run({ command: 'language', language: 'en' });
    session.run({ command: 'theme', theme: 'dark' });
    await settled();
    expect(ports.entries.at(-1)?.search).toBe('?lang=en&theme=dark');
    expect(Object.fromEntries(ports.stored)).toEqual({ language: 'en', theme: 'dark' });
    session.run({ command: 'undo' });
    session.run({ command: 'undo' });
    await settled();
    expect(ports.entries.at(-1)?.search).toBe('');
    expect(Object.fromEntries(ports.stored)).toEqual({});
    expect(session.view.value).toMatchObject({ language: 'zh', theme: 'light' });
  });

  it('is not written where the person has moved on', async () => {
    const { session, ports } = await sessionOn(map);
    session.ask({ ask: 'role', role: 'a' as RoleId, trail: [] });
    ports.move({ search: '', hash: '#/role/b' });
    await settled();
    expect(ports.entries.some(({ hash }) => hash === '#/role/a')).toBe(false);
  });
});

describe('of several questions', () => {
  /** A port whose answers come when they are let go, in any order. */
  function slowPort(): { port: MapPort; release: (() => void)[] } {
    const inner = mapCode.createMapPort();
    const release: (() => void)[] = [];
    return {
      release,
      port: {
        ...inner,
        ask: async (asking) => {
          const asked = await inner.ask(asking);
          await new Promise<void>((resolve) => release.push(resolve));
          return asked;
        },
      },
    };
  }

  it('the newest counts, however late an older answer comes', async () => {
    const { port, release } = slowPort();
    const { session } = await sessionOn(map, '', {
      ...CODE,
      map: () => Promise.resolve({ ...mapCode, createMapPort: () => port }),
    });
    release.shift()?.();
    await settled();
    const before = open(session).question;
    session.ask({ ask: 'role', role: 'a' as RoleId, trail: [] });
    session.ask({ ask: 'role', role: 'b' as RoleId, trail: [] });
    await settled();
    expect(open(session).question).toBe(before);
    const [older, newer] = release;
    newer?.();
    await settled();
    expect(open(session).question).toMatchObject({ role: 'b' });
    older?.();
    await settled();
    expect(open(session).question).toMatchObject({ role: 'b' });
  });

  it('one that fails is said, and the last good answer stays', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const inner = mapCode.createMapPort();
    let fails = false;
    const port: MapPort = {
      ...inner,
      ask: (asking) => (fails ? Promise.reject(new Error('out of order')) : inner.ask(asking)),
    };
    const { session } = await sessionOn(map, '#/role/a', {
      ...CODE,
      map: () => Promise.resolve({ ...mapCode, createMapPort: () => port }),
    });
    const page = open(session);
    fails = true;
    session.ask({ ask: 'role', role: 'b' as RoleId, trail: [] });
    await settled();
    expect(open(session)).toBe(page);
    expect(session.view.value.fault?.message).toBe('out of order');
    fails = false;
    session.run({ command: 'dismiss-fault' });
    session.ask({ ask: 'role', role: 'c' as RoleId, trail: [] });
    await settled();
    expect(open(session).question).toMatchObject({ role: 'c' });
    expect(session.view.value.fault).toBeUndefined();
    silent.mockRestore();
  });
});

it('a session that is closed hears nothing any more, and leaves no listener', async () => {
  const { session, ports } = await sessionOn(map);
  const { page } = session.view.value;
  session.ask({ ask: 'role', role: 'a' as RoleId, trail: [] });
  session.destroy();
  ports.move({ search: '', hash: '#/role/b' });
  session.run({ command: 'language', language: 'en' });
  await settled();
  expect(session.view.value.page).toBe(page);
  expect(ports.entries).toHaveLength(1);
  expect(ports.stored.size).toBe(0);
  expect(ports.listeners).toBe(0);
});
