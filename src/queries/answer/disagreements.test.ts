import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { Claim } from '../../model/career-map.ts';
import type { ClaimId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { placeClaims } from './disagreements.ts';

function claim(id: string, ...disagreesWith: string[]): Claim {
  const says = { en: id };
  return {
    id: id as ClaimId,
    about: 'outlook',
    says,
    basis: 'testimony',
    sources: [],
    disagreesWith: disagreesWith as ClaimId[],
  };
}

test('voices that disagree are set side by side once, whichever of them says so, and all are told', () => {
  const claims = [claim('a'), claim('b', 'a'), claim('c', 'b'), claim('d'), claim('e', 'elsewhere')];
  const map = sketchMap('x -> y');
  const [x, y] = map.roles as [(typeof map.roles)[0], (typeof map.roles)[0]];
  const roles = [
    { ...x, claims },
    { ...y, claims: [claim('elsewhere')] },
  ];
  const tellings = placeClaims(new CareerGraph({ ...map, roles }), claims);
  expect(
    [...tellings].map(([id, { here, against }]) => [id, here, against.map((other) => other.id)]),
  ).toEqual([
    ['a', true, ['b']],
    ['b', false, ['c']],
    ['c', false, []],
    ['d', true, []],
    ['e', true, ['elsewhere']],
  ]);
});
