import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import type { FamilyId, RoleId } from '../../model/schema.ts';
import { transitionId, type TransitionId } from '../../model/transition-id.ts';
import { answerRole } from './answer-role.ts';
import type { RoutesAnswer } from './answer-routes.ts';
import { FITS_SHOWN, rolesTouched, type Answer } from './answer.ts';
import { judgeStep, type Leg } from './leg.ts';

/* What a person can go to next while looking at an answer, one thing after the other. */

/** A role that can be gone to, by the way that is shown to it. */
export interface Choice {
  role: RoleId;
  /** Undefined where no way is shown: it is a role among all. */
  way: Leg | undefined;
}

/**
 * The ways out of a role, the stops of a route, what is in reach, what suits, or else the roles, lane by lane; while
 * only one end of a route is chosen, its neighbours first.
 */
export function choicesIn(graph: CareerGraph, answer: Answer): Choice[] {
  if (answer.ask === 'role') return answer.waysOut.map((way) => ({ role: way.step.to, way }));
  if (answer.ask === 'routes' && answer.live) {
    const { roles, ways } = answer.live;
    return roles.map((role, stop) => ({ role, way: ways[stop - 1] }));
  }
  if (answer.ask === 'reach') return answer.reach.roles.map(({ role }) => ({ role, way: undefined }));
  if (answer.ask === 'fit' && !answer.at)
    return answer.ranked.slice(0, FITS_SHOWN).map(({ role: { id } }) => ({ role: id, way: undefined }));
  const touched = answer.ask === 'sources' && answer.chosen ? rolesTouched(answer.chosen) : undefined;
  const near = answer.ask === 'routes' ? besideTheEnd(graph, answer) : [];
  const passed = new Set([...near.map(({ role }) => role), ...(near.length > 0 ? endsOf(answer) : [])]);
  const roles = inReadingOrder(graph).filter((role) =>
    touched?.size ? touched.has(role) : !passed.has(role),
  );
  return [...near, ...roles.map((role) => ({ role, way: undefined }))];
}

/** The ways on from where a route is to begin, or to where it is to end; none once both are chosen. */
function besideTheEnd(graph: CareerGraph, { from, to }: RoutesAnswer): Choice[] {
  if (from && !to) return answerRole(graph, from.id, []).waysOut.map((way) => ({ role: way.step.to, way }));
  if (to && !from) return answerRole(graph, to.id, []).waysIn.map((way) => ({ role: way.step.from, way }));
  return [];
}

function endsOf(answer: Answer): RoleId[] {
  return answer.ask === 'routes' ? [answer.from, answer.to].flatMap((end) => end?.id ?? []) : [];
}

/** The role a person stands at; none where a whole map or a whole route is looked at. */
export function currentRole(answer: Answer): RoleId | undefined {
  if (answer.ask === 'role' || answer.ask === 'reach') return answer.role.id;
  return answer.ask === 'routes' ? answer.at?.role.id : undefined;
}

/** The roles on the way to where one stands, this one last: the trail, or the stops of the route so far. */
export function trailToCurrent(answer: Answer): readonly RoleId[] {
  if (answer.ask === 'role') return answer.trail;
  if (answer.ask !== 'routes' || !answer.live || !answer.at) return [];
  return answer.live.roles.slice(0, answer.live.roles.indexOf(answer.at.role.id) + 1);
}

/** The choice after (1) or before (-1) another, round and round; from nowhere the first or the last. */
export function nextChoice(
  choices: readonly Choice[],
  from: RoleId | undefined,
  by: 1 | -1,
): Choice | undefined {
  const at = choices.findIndex(({ role }) => role === from);
  if (at < 0) return choices.at(by > 0 ? 0 : -1);
  return choices[(at + by + choices.length) % choices.length];
}

/** A transition with what it takes: as the answer judges it where it is lit, else from its own beginning. */
export function legAlong(graph: CareerGraph, answer: Answer, id: TransitionId): Leg {
  const lit =
    answer.ask === 'role'
      ? [...answer.waysOut, ...answer.waysIn]
      : answer.ask === 'routes'
        ? (answer.live?.ways ?? [])
        : [];
  const known = lit.find(({ step }) => transitionId(step.transition) === id);
  if (known) return known;
  const transition = graph.transition(id);
  const { from, to } = transition;
  return judgeStep(graph, { from, to, transition });
}

/** Families from top to bottom, levels from left to right, then as the map lists them. */
function inReadingOrder(graph: CareerGraph): RoleId[] {
  const lanes = new Map(graph.map.map.families.map(({ id }): [FamilyId, Role[]] => [id, []]));
  for (const role of graph.roles) lanes.get(role.family)?.push(role);
  return [...lanes.values()].flatMap((lane) =>
    lane.sort((a, b) => graph.rank(a.level) - graph.rank(b.level)).map(({ id }) => id),
  );
}
