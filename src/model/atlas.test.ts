import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CareerGraph, type ClaimAbout } from './career-graph.ts';
import { basisOf } from './evidence.ts';
import type { Kind, Transition } from './career-map.ts';
import { parseMap } from './parse-map.ts';
import { pointer, SECTIONS, type Path, type RawMap } from './problem.ts';
import type { ClaimId } from './schema.ts';

/* The atlas, graph-data/it-services: everything the evidence holds is on it, and nothing on it stands on air. */

const ATLAS = join(import.meta.dirname, '../../graph-data/it-services');
/** The evidence the atlas was written from; it is not part of the project and need not be there. */
const FACTS = join(import.meta.dirname, '../../../shared/facts');

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const raw = Object.fromEntries(
  SECTIONS.map((section) => [section, json(join(ATLAS, `${section}.json`))]),
) as unknown as RawMap;
const { map } = parseMap(raw);
if (!map) throw new Error('it-services does not parse');
const graph = new CareerGraph(map);

test('fifty-three roles', () => {
  expect(map.roles).toHaveLength(53);
});

describe.skipIf(!existsSync(FACTS))('beside the evidence (skipped without it)', () => {
  interface Pair {
    from: string;
    to: string;
    kind: 'promotion' | 'lateral-switch' | 'overlap';
  }
  interface Facts {
    transitions: Pair[];
    unsourcedEditorial: Pair[];
  }
  const KINDS: Record<Pair['kind'], Kind> = {
    promotion: 'promotion',
    'lateral-switch': 'move',
    overlap: 'overlap',
  };

  const readFacts = (): Facts => json(join(FACTS, 'transitions.json')) as Facts;
  const nameOf = ({ from, to, kind }: Pair): string => `${from} ${KINDS[kind]} ${to}`;
  const onMap = (pair: Pair): Transition | undefined =>
    map.transitions.find(
      ({ from, to, kind }) =>
        kind === KINDS[pair.kind] &&
        ((from === pair.from && to === pair.to) ||
          (kind === 'overlap' && from === pair.to && to === pair.from)),
    );
  const not = (pairs: readonly Pair[], wanted: (transition: Transition) => boolean): string[] =>
    pairs
      .filter((pair) => {
        const transition = onMap(pair);
        return !transition || !wanted(transition);
      })
      .map(nameOf);

  test('the 209 pairs with a source are there, of the same kind, and on more than an estimate', () => {
    const { transitions } = readFacts();
    expect(transitions).toHaveLength(209);
    expect(not(transitions, (transition) => basisOf(transition) !== 'editorial')).toEqual([]);
  });

  test('the 40 pairs without one are there, and are called an estimate', () => {
    const { unsourcedEditorial } = readFacts();
    expect(unsourcedEditorial).toHaveLength(40);
    expect(not(unsourcedEditorial, isOnlyEstimated)).toEqual([]);
  });

  test('there are no others', () => {
    expect(map.transitions).toHaveLength(249);
    expect(map.transitions.filter(isOnlyEstimated)).toHaveLength(40);
  });
});

function isOnlyEstimated({ evidence = [] }: Transition): boolean {
  return evidence.length > 0 && evidence.every(({ basis }) => basis === 'editorial');
}

interface Contradiction {
  n: number;
  about: { zh: string; en: string };
  places: string[];
}

/** One text that reports two regions which differ: two voices, and no second source that could be named. */
const TOLD_BY_ONE = new Set([9]);

const contradictions = json(join(ATLAS, 'contradictions.json')) as Contradiction[];

describe('contradictions.json', () => {
  test('holds all fourteen', () => {
    expect(contradictions.map(({ n }) => n)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  test.each(contradictions)('$n, $about.en: its voices are on the map and are linked', ({ n, places }) => {
    const claims = places.map(claimAt).map(({ claim }) => claim);
    const linked = claims.flatMap((claim) =>
      claims
        .filter(({ id }) => claim.disagreesWith?.includes(id))
        .map((other) => claim.sources.join() !== other.sources.join()),
    );
    expect(linked).not.toEqual([]);
    if (!TOLD_BY_ONE.has(n)) expect(linked).toContain(true);
  });
});

/** The claim at `/roles/<role>/claims/<claim>` or `/transitions/<from>/<to>/directed/claims/<claim>`. */
function claimAt(place: string): ClaimAbout {
  const [section, ...path] = place.split('/').slice(1);
  const id = path.at(-1) ?? '';
  const found = graph.claim(id as ClaimId);
  const { on } = found;
  const home = 'from' in on ? [on.from, on.to, on.kind === 'overlap' ? 'overlap' : 'directed'] : [on.id];
  expect([section, ...path]).toEqual(['from' in on ? 'transitions' : 'roles', ...home, 'claims', id]);
  return found;
}

interface Said {
  basis?: unknown;
  sources?: unknown;
}

test('whatever is said names a source or is called an estimate', () => {
  const bare = saidIn({ map: map.map, roles: map.roles, transitions: map.transitions }, []).filter(
    ({ said }) => isEmpty(said.sources) && said.basis !== 'editorial',
  );
  expect(bare.map(({ path }) => pointer(path))).toEqual([]);
});

test('every evidence, claim and pay figure that is no estimate names a source', () => {
  const evidence = map.transitions.flatMap((transition) => transition.evidence ?? []);
  const claims = [...map.roles, ...map.transitions].flatMap((thing) => thing.claims ?? []);
  const pay = map.roles.flatMap((role) => role.pay ?? []);
  const bare = [...evidence, ...claims].filter(
    ({ basis, sources }) => basis !== 'editorial' && sources.length === 0,
  );
  expect([...bare, ...pay.filter(({ sources }) => sources.length === 0)]).toEqual([]);
  expect(Math.min(evidence.length, claims.length, pay.length)).toBeGreaterThan(0);
});

/** Everything that has a basis or sources, wherever it stands. */
function saidIn(value: unknown, path: Path): { said: Said; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => saidIn(item, [...path, key]));
  const isSaid = 'sources' in value || ('basis' in value && !('zh' in value || 'en' in value));
  return isSaid ? [{ said: value, path }, ...inner] : inner;
}

function isEmpty(sources: unknown): boolean {
  return !Array.isArray(sources) || sources.length === 0;
}
