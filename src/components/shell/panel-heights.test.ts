import { describe, expect, it } from 'vitest';
import { heightAtRelease, nextHeight } from './panel-heights.ts';

const AT = { peek: 70, half: 340, full: 720 };

describe('a panel that is dragged', () => {
  it('rests at the nearest height that lies the way it went', () => {
    expect(heightAtRelease(AT, 340, 300)).toBe('peek');
    expect(heightAtRelease(AT, 340, 380)).toBe('full');
    expect(heightAtRelease(AT, 720, 640)).toBe('half');
    expect(heightAtRelease(AT, 720, 120)).toBe('peek');
    expect(heightAtRelease(AT, 70, 800)).toBe('full');
  });

  it('stays at the last height there is', () => {
    expect(heightAtRelease(AT, 720, 800)).toBe('full');
    expect(heightAtRelease(AT, 70, 10)).toBe('peek');
  });

  it('was tapped where it hardly moved', () => {
    expect(heightAtRelease(AT, 340, 345)).toBeUndefined();
  });
});

it('goes up and down by keys, one height at a time', () => {
  expect([nextHeight('half', 1), nextHeight('half', -1)]).toEqual(['full', 'peek']);
  expect([nextHeight('full', 1), nextHeight('peek', -1)]).toEqual(['full', 'peek']);
});
