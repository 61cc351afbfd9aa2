import { signal, type ReadonlySignal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { readCareerMap } from '../formats/readers/career-map.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import type { RoleId } from '../model/schema.ts';
import { BLANK_STATE, type State } from './state.ts';
import {
  questionAsked,
  mapElementLoaded,
  themeChosen,
  loadFailed,
  addressChanged,
  mapRead,
  routePreviewed,
  linkShared,
  viewChosen,
  languageChosen,
  type Update,
} from './updates.ts';
import { deriveOpenPage } from './open-page.ts';
import { derivePageView, type OpenPage, type PageView } from './page-view.ts';

const first = BLANK_STATE;
const sketch = mapRead({ map: sketchMap('a -> b\nb -> c\na -> c'), problems: [] });

function viewOf(state: ReadonlySignal<State>): ReadonlySignal<PageView> {
  const page = deriveOpenPage(state);
  return derivePageView(state, () => page.value);
}

function start(...updates: Update[]): {
  view: ReadonlySignal<PageView>;
  update: (...updates: Update[]) => void;
} {
  const state = signal(first);
  const update = (...more: Update[]): void => {
    for (const change of more) state.value = change(state.value);
  };
  update(...updates);
  return { view: viewOf(state), update };
}

function open(view: ReadonlySignal<PageView>): OpenPage {
  const { page } = view.value;
  if (page.is !== 'open') throw new Error(`The page is ${page.is}`);
  return page;
}

describe('a page', () => {
  it('is opening until there is a map', () => {
    expect(start().view.value.page).toEqual({ is: 'opening' });
  });

  it('is wanted by nobody before there is a map, nor where none can be had', () => {
    const state = signal(first);
    const view = derivePageView(state, () => {
      throw new Error('not there yet');
    });
    state.value = { ...first, address: '#/role/a', language: 'en', mapId: 'sketch' };
    expect(view.value).toMatchObject({ page: { is: 'opening' }, language: 'en', mapId: 'sketch' });
    state.value = loadFailed()(state.value);
    expect(view.value.page).toEqual({ is: 'unreachable' });
  });

  it('asks what the address asks once the map is there', () => {
    const { view, update } = start(addressChanged('#/routes/a/c'));
    update(sketch);
    expect(open(view).question).toMatchObject({ ask: 'routes', from: 'a', to: 'c' });
    expect(open(view).scene.live.tracks.map(({ id }) => id)).toEqual(['a>c>move']);
  });

  it('of broken data is broken, with every problem and never half a map', () => {
    const files = {
      map: '{"format": "career-map/1"}',
      roles: '[{"id": "a"}]',
      transitions: '[]',
      sources: '[]',
    };
    const { view, update } = start(sketch);
    expect(view.value.page.is).toBe('open');
    const parsed = readCareerMap(files);
    update(mapRead(parsed));
    expect(view.value.page).toEqual({ is: 'broken', problems: parsed.problems });
    expect(parsed.problems.length).toBeGreaterThan(3);
    update(mapRead(readCareerMap({ ...files, map: undefined })));
    expect(Object.keys(view.value.page).sort()).toEqual(['is', 'problems']);
  });

  it('shows the nearest thing and says what is not there', () => {
    const { view } = start(sketch, addressChanged('#/routes/a/nobody'));
    expect(open(view).question).toMatchObject({ from: 'a', to: undefined });
    expect(open(view).unknown).toEqual([{ what: 'role', id: 'nobody' }]);
  });

  it('says when another map was asked for', () => {
    const state = signal(sketch({ ...first, mapId: 'mars' }));
    const view = viewOf(state);
    expect(open(view).unknownMap).toBe('mars');
    state.value = { ...state.value, mapId: 'sketch' };
    expect(open(view).unknownMap).toBeUndefined();
  });
});

describe('changing', () => {
  const asking = (): ReturnType<typeof start> => start(sketch, addressChanged('#/role/b?trail=a'));

  it('the language keeps the question and the answer, not worked out again', () => {
    const { view, update } = asking();
    const before = open(view);
    update(languageChosen('en'));
    const after = open(view);
    expect(after.question).toBe(before.question);
    expect(after.answer).toBe(before.answer);
    expect(after.reading.graph).toBe(before.reading.graph);
    expect(after.scene.language).toBe('en');
    expect(after.reading.words.tag).toBe('en');
  });

  it('the theme keeps the answer and paints it anew', () => {
    const { view, update } = asking();
    const before = open(view);
    update(themeChosen('dark'));
    expect(open(view).answer).toBe(before.answer);
    expect(open(view).scene.palette.theme).toBe('dark');
  });

  it('what is said beside the map keeps the scene as it is', () => {
    const { view, update } = asking();
    const { scene } = open(view);
    update(mapElementLoaded('ready'), linkShared('copied'), viewChosen('outline'));
    expect(open(view).scene).toBe(scene);
    expect(view.value).toMatchObject({
      drawing: 'ready',
      sharing: 'copied',
      viewMode: 'outline',
    });
  });

  it('the route that is looked at for a moment draws another, and asks and says nothing new', () => {
    const { view, update } = start(sketch, addressChanged('#/routes/a/c'));
    const before = open(view);
    update(routePreviewed(1));
    const during = open(view);
    expect(during.scene.live.tracks.map(({ id }) => id)).toEqual(['a>b>move', 'b>c>move']);
    expect(during.answer).toBe(before.answer);
    expect(during.news).toBe(before.news);
    update(routePreviewed(undefined));
    expect(open(view).scene).toEqual(before.scene);
    update(routePreviewed(1), addressChanged('#/routes/a/b'));
    expect(open(view).scene.live.tracks.map(({ id }) => id)).toEqual(['a>b>move']);
  });

  it('the route that is compared is drawn beside the live one, each track once', () => {
    const { view } = start(sketch, addressChanged('#/routes/a/c?versus=2'));
    expect(open(view).scene.live.tracks.map(({ id, part }) => `${part} ${id}`)).toEqual([
      'versus a>b>move',
      'versus b>c>move',
      'route a>c>move',
    ]);
    const tones = open(view).scene.live.stations.map(({ role, tone }) => `${role} ${tone}`);
    expect(tones).toEqual(['a stop', 'b lit', 'c stop']);
  });

  it('the question gives the same scene again on the way back', () => {
    const { view, update } = asking();
    const { scene } = open(view);
    update(questionAsked({ ask: 'role', role: 'c' as RoleId, trail: [] }));
    expect(open(view).scene).not.toEqual(scene);
    update(addressChanged('#/role/b?trail=a'));
    expect(open(view).scene).toEqual(scene);
  });
});
