import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { judgeStep, type Leg } from './leg.ts';

export interface RoleAnswer {
  ask: 'role';
  role: Role;
  /** Roles clicked through, this one last. */
  trail: readonly RoleId[];
  waysOut: readonly Leg[];
  waysIn: readonly Leg[];
}

export function answerRole(graph: CareerGraph, id: RoleId, trail: readonly RoleId[]): RoleAnswer {
  return {
    ask: 'role',
    role: graph.role(id),
    trail: [...trail, id],
    waysOut: strongestFirst(graph.stepsFrom(id).map((step) => judgeStep(graph, step))),
    waysIn: strongestFirst(graph.stepsInto(id).map((step) => judgeStep(graph, step))),
  };
}

/** Estimates last, then by how many say so; ties keep the order of ids. */
function strongestFirst(ways: Leg[]): Leg[] {
  const estimated = ({ basis }: Leg): number => (basis === 'editorial' ? 1 : 0);
  return ways.sort((a, b) => estimated(a) - estimated(b) || b.sources.length - a.sources.length);
}
