import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { parseMap } from '../../model/parse-map.ts';
import { LANGUAGES } from '../../model/text.ts';
import { labelOf, roomFor } from '../station.ts';
import { boxAround, pointsAlong, type Box, type Point } from '../geometry.ts';
import { lattice } from './lattice.ts';

const NAMES = [
  '技术支持',
  '高端技术支持工程师与实施顾问',
  'Presales',
  'A very long English name of a role that wraps',
];

interface Made {
  families: number;
  levels: number;
  roles: readonly { family: number; level: number; name: string }[];
  ways: readonly { from: number; to: number; kind: 'move' | 'overlap' }[];
}

const made: fc.Arbitrary<Made> = fc
  .record({ families: fc.integer({ min: 1, max: 4 }), levels: fc.integer({ min: 1, max: 5 }) })
  .chain((size) =>
    fc
      .array(
        fc.record({
          family: fc.nat(size.families - 1),
          level: fc.nat(size.levels - 1),
          name: fc.constantFrom(...NAMES),
        }),
        { minLength: 2, maxLength: 12 },
      )
      .chain((roles) =>
        fc
          .uniqueArray(
            fc.record({
              from: fc.nat(roles.length - 1),
              to: fc.nat(roles.length - 1),
              kind: fc.constantFrom('move' as const, 'overlap' as const),
            }),
            {
              maxLength: 25,
              selector: ({ from, to, kind }) =>
                (kind === 'move' ? [from, to] : [from, to].sort((a, b) => a - b)).join() + kind,
            },
          )
          .map((ways) => ({ ...size, roles, ways: ways.filter(({ from, to }) => from !== to) })),
      ),
  );

function graphOf({ families, levels, roles, ways }: Made): CareerGraph {
  const { map, problems } = parseMap({
    map: {
      format: 'career-map/1',
      id: 'made',
      title: { en: 'Made' },
      families: Array.from({ length: families }, (_, n) => ({
        id: `f${n}`,
        name: { en: 'F' },
        colour: '#2563c9',
      })),
      levels: Array.from({ length: levels }, (_, n) => ({ id: `l${n}`, name: { en: 'L' } })),
    },
    roles: roles.map(({ family, level, name }, n) => ({
      id: `r${n}`,
      name: { en: name },
      family: `f${family}`,
      level: `l${level}`,
    })),
    transitions: ways.map(({ from, to, kind }) => ({ from: `r${from}`, to: `r${to}`, kind })),
    sources: [],
  });
  if (!map) throw new Error(JSON.stringify(problems));
  return new CareerGraph(map);
}

function place(graph: CareerGraph) {
  const sizes = new Map(
    graph.roles.map((role) => [role.id, roomFor(LANGUAGES.map((language) => labelOf(role, language)))]),
  );
  const placement = lattice.place(graph, sizes);
  const boxes = new Map(
    [...sizes].map(([role, size]) => [role, boxAround(placement.at.get(role) as Point, size)]),
  );
  return { placement, sizes, boxes };
}

function covers({ x, y, width, height }: Box, point: Point, margin = 0): boolean {
  return (
    point.x > x + margin &&
    point.x < x + width - margin &&
    point.y > y + margin &&
    point.y < y + height - margin
  );
}

function expectNoTrackOverAStation(map: Made): void {
  const graph = graphOf(map);
  const { placement, sizes, boxes } = place(graph);
  for (const transition of graph.map.transitions) {
    const points = pointsAlong(placement.track(transition, sizes), 24);
    const passed = [...boxes].filter(([, box]) => points.some((point) => covers(box, point, 2)));
    expect(passed.map(([role]) => role)).toEqual([]);
  }
}

describe('any map at all', () => {
  const runs = { seed: 20240505, numRuns: 200 };

  it('has no track over a station', () => {
    fc.assert(fc.property(made, expectNoTrackOverAStation), runs);
  });

  it.each([1, 2, 3])(
    'has no track over a station where every role leads to every other, on %i levels',
    (levels) => {
      const roles = Array.from({ length: 9 }, (_, n) => ({
        family: n % 2,
        level: n % levels,
        name: 'Presales',
      }));
      const ways = roles.flatMap((_, from) =>
        roles.flatMap((__, to) => (from === to ? [] : [{ from, to, kind: 'move' as const }])),
      );
      expectNoTrackOverAStation({ families: 2, levels, roles, ways });
    },
  );

  it('keeps its tracks on the page', () => {
    fc.assert(
      fc.property(made, (map) => {
        const graph = graphOf(map);
        const { placement, sizes } = place(graph);
        const tracks = graph.map.transitions.flatMap((transition) =>
          pointsAlong(placement.track(transition, sizes)),
        );
        expect(tracks.filter((point) => !covers(placement.bounds, point))).toEqual([]);
      }),
      runs,
    );
  });

  it('has no station over another', () => {
    fc.assert(
      fc.property(made, (map) => {
        const boxes = [...place(graphOf(map)).boxes.values()];
        const overlap = (a: Box, b: Box) =>
          a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
        expect(boxes.flatMap((a, n) => boxes.slice(n + 1).filter((b) => overlap(a, b)))).toEqual([]);
      }),
      runs,
    );
  });
});
