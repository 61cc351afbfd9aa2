import type { RoleId } from '../model/schema.ts';
import type { RoleAnswer } from '../queries/answer/answer-role.ts';
import type { RoutesAnswer } from '../queries/answer/answer-routes.ts';
import { FITS_SHOWN, rolesTouched, type Answer, type FitAnswer } from '../queries/answer/answer.ts';
import type { Words } from './words.ts';

/** What a role is in an answer, in words; undefined where the answer is not about it. */
export function sayRoleInAnswer(
  answer: Answer,
  role: RoleId,
  { outline: { part } }: Words,
): string | undefined {
  switch (answer.ask) {
    case 'overview':
      return undefined;
    case 'role':
      return partOfRole(answer, role, part);
    case 'routes':
      return partOfRoutes(answer, role, part);
    case 'reach': {
      if (answer.role.id === role) return part.chosen;
      const reached = answer.reach.roles.find((other) => other.role === role);
      return reached && part.away[answer.direction](reached.steps);
    }
    case 'fit':
      return partOfFit(answer, role, part);
    case 'compare':
      return answer.roles.some((compared) => compared.role.id === role) ? part.compared : undefined;
    case 'sources':
      return answer.chosen && rolesTouched(answer.chosen).has(role) ? part.rests : undefined;
  }
}

type Parts = Words['outline']['part'];

function partOfRole({ role: chosen, waysOut, waysIn }: RoleAnswer, role: RoleId, part: Parts) {
  if (chosen.id === role) return part.chosen;
  const out = waysOut.some(({ step }) => step.to === role);
  const into = waysIn.some(({ step }) => step.from === role);
  if (out && into) return part.both;
  return out ? part.out : into ? part.into : undefined;
}

function partOfRoutes({ live, from, to, at }: RoutesAnswer, role: RoleId, part: Parts) {
  const stops = live?.roles ?? [];
  if (stops.includes(role)) return part.stop(stops.indexOf(role) + 1, stops.length);
  if (from?.id === role) return part.from;
  if (to?.id === role) return part.to;
  return at?.role.id === role ? part.chosen : undefined;
}

function partOfFit({ person, ranked, at }: FitAnswer, role: RoleId, part: Parts) {
  const stops = at?.route?.roles ?? [];
  if (stops.includes(role)) return part.stop(stops.indexOf(role) + 1, stops.length);
  if (at) return at.fit.role.id === role ? part.chosen : undefined;
  if (person.held.includes(role)) return part.held;
  const rank = ranked.slice(0, FITS_SHOWN).findIndex((fits) => fits.role.id === role);
  return rank >= 0 && (person.skills.size > 0 || person.wishes.length > 0) ? part.rank(rank + 1) : undefined;
}
