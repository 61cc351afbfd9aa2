import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import { answer } from '../queries/answer/answer.ts';
import { OVERVIEW, type Question } from '../queries/ask/question.ts';
import { drawScene, layOut } from './draw-scene.ts';
import { pointsAlong, type Curve } from './geometry.ts';
import type { Scene } from './scene.ts';
import { nearest, trackAt } from './track-at.ts';

const straight = (y: number): { name: string; curve: Curve } => ({
  name: `at ${y}`,
  curve: { start: { x: 0, y }, bends: [], end: { x: 100, y } },
});
const bent = {
  name: 'bent',
  curve: { start: { x: 0, y: 0 }, bends: [{ x: 100, y: 0 }], end: { x: 100, y: 100 } },
};

describe('the nearest track', () => {
  const tracks = [straight(0), straight(10)];

  it('is the one that is less far off, and none beyond the distance', () => {
    expect(nearest(tracks, { x: 50, y: 4 }, 6)?.name).toBe('at 0');
    expect(nearest(tracks, { x: 50, y: 6 }, 6)?.name).toBe('at 10');
    expect(nearest(tracks, { x: 50, y: 17 }, 6)).toBeUndefined();
    expect(nearest(tracks, { x: 107, y: 0 }, 6)).toBeUndefined();
  });

  it('of two that lie on each other is the upper one', () => {
    expect(nearest([straight(0), { ...straight(0), name: 'upper' }], { x: 5, y: 0 }, 1)?.name).toBe('upper');
  });

  it('follows the bend, not its corner', () => {
    expect(nearest([bent], { x: 75, y: 25 }, 2)?.name).toBe('bent');
    expect(nearest([bent], { x: 100, y: 0 }, 20)).toBeUndefined();
  });

  it('is found from every point of its line', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.double({ min: -3, max: 3, noNaN: true }), (index, off) => {
        const on = pointsAlong(bent.curve)[index] ?? bent.curve.end;
        expect(nearest([bent], { x: on.x + off, y: on.y }, 3.01)?.name).toBe('bent');
      }),
    );
  });
});

describe('on a map', () => {
  const graph = new CareerGraph(sketchMap('a -> b\nb -> c\na -> c'));
  const draw = (question: Question): Scene =>
    drawScene(layOut(graph), answer(graph, question), { language: 'en', theme: 'light' });
  const middleOf = (scene: Scene, id: string) => {
    const track = scene.quiet.tracks.find((own) => own.id === id);
    const points = track ? pointsAlong(track.curve) : [];
    return points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  };

  it('a track at rest is found, and nothing beneath a station', () => {
    const scene = draw(OVERVIEW);
    expect(trackAt(scene, middleOf(scene, 'a>c>move'), 1)).toMatchObject({ from: 'a', to: 'c' });
    for (const { at } of scene.live.stations) expect(trackAt(scene, at, 100)).toBeUndefined();
  });

  it('a lit track is found before one at rest', () => {
    const scene = draw({ ask: 'role', role: 'a' as RoleId, trail: [] });
    expect(trackAt(scene, middleOf(scene, 'a>b>move'), 1)).toMatchObject({ part: 'out', to: 'b' });
    expect(trackAt(scene, middleOf(scene, 'b>c>move'), 1)).not.toHaveProperty('part');
    // Far from both ends every lit track is nearer than none.
    expect(trackAt(scene, middleOf(scene, 'b>c>move'), 500)).toHaveProperty('part');
  });
});
