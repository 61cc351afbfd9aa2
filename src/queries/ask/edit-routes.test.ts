import { describe, expect, it } from 'vitest';
import type { FamilyId, RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { toggleAvoided, isAvoided, countFilters, withPick, withFilters } from './edit-routes.ts';
import { NO_FILTERS, type Avoided, type Filters } from './journey.ts';
import { routesBetween } from '../answer/next-question.ts';

const [a, b] = ['a', 'b'] as RoleId[] as [RoleId, RoleId];
const asked = { ...routesBetween(sketchMap('a -> b'), a, b), pick: 1, versus: 2, at: a };

describe('filters', () => {
  it('count each stop, each thing avoided and each limit', () => {
    const filters: Filters = {
      via: [a, b],
      avoid: [{ what: 'role', role: a }],
      limits: { rise: 0, steps: 3 },
    };
    expect(countFilters(NO_FILTERS)).toBe(0);
    expect(countFilters(filters)).toBe(5);
  });

  it.each<Avoided>([
    { what: 'role', role: a },
    { what: 'family', family: 'a' as FamilyId },
    { what: 'transition', from: a, to: b },
  ])('avoid %j, and no longer when told again', (thing) => {
    const before: Filters = { ...NO_FILTERS, avoid: [{ what: 'transition', from: b, to: a }] };
    const once = toggleAvoided(before, thing);
    expect(once.avoid).toEqual([...before.avoid, thing]);
    expect(isAvoided(once, { ...thing })).toBe(true);
    expect(isAvoided(before, thing)).toBe(false);
    expect(toggleAvoided(once, { ...thing })).toEqual(before);
  });

  it('do not ask to pass what they avoid', () => {
    expect(toggleAvoided({ ...NO_FILTERS, via: [a, b] }, { what: 'role', role: a }).via).toEqual([b]);
  });

  it('begin with the first of their routes, whatever was picked before', () => {
    const filters: Filters = { ...NO_FILTERS, via: [a] };
    expect(withFilters(asked, filters)).toMatchObject({ from: a, to: b, filters, pick: 0 });
    expect(withFilters(asked, filters)).toMatchObject({ versus: undefined, at: undefined });
  });
});

describe('picking a route', () => {
  it('keeps what it is compared with', () => {
    expect(withPick(asked, 0)).toMatchObject({ pick: 0, versus: 2, at: undefined });
  });

  it('that is the compared one turns the two round', () => {
    expect(withPick(asked, 2)).toMatchObject({ pick: 2, versus: 1 });
  });
});
