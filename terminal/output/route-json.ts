import {
  basisOf,
  gapsFor,
  afterLearning,
  skillLevelsOf,
  readinessFor,
  routeCost,
  sourcesOf,
} from '../../src/core.ts';
import type {
  Basis,
  CareerGraph,
  Gap,
  Kind,
  SkillLevels,
  Role,
  RoleId,
  Route,
  RouteCost,
  SourceId,
  Step,
  Text,
  Transition,
} from '../../src/core.ts';

/** A role where it is an object. */
export interface NameJson {
  id: RoleId;
  name: Text;
}

/** What is brought to a role and what is missing; null and 0 where nobody assessed it. */
export interface EffortJson {
  /** 0–1. */
  readiness: number | null;
  /** How many skills that is judged on. */
  restsOn: number;
  /** Levels to learn in all. */
  gap: number | null;
  gaps: readonly Gap[] | null;
}

/** What the map says of a step. */
export interface StepJson {
  from: RoleId;
  to: RoleId;
  kind: Kind;
  basis: Basis;
  sources: readonly SourceId[];
  years?: NonNullable<Transition['years']>;
}

/** The costs of a route, null where one is not known. */
type CostJson = {
  [Measure in keyof RouteCost]: undefined extends RouteCost[Measure] ? number | null : RouteCost[Measure];
};

export interface RouteJson {
  roles: readonly RoleId[];
  cost: CostJson;
  steps: readonly (StepJson & EffortJson)[];
}

/** Binary fractions make 0.30000000000000004 of what is 0.3; unknown is null, never 0. */
export function figure(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : Number(number.toFixed(6));
}

export function nameJson({ id, name }: Role): NameJson {
  return { id, name };
}

/** What is brought from some skills to a role. */
export function effortJson(brought: SkillLevels, role: Role): EffortJson {
  const readiness = readinessFor(brought, role);
  const gaps = gapsFor(brought, role);
  return {
    readiness: figure(readiness?.share),
    restsOn: readiness?.restsOn ?? 0,
    gap: gaps ? figure(gaps.reduce((sum, { missing }) => sum + missing, 0)) : null,
    gaps: gaps ?? null,
  };
}

/** A step without what it takes. */
export function stepJson({ from, to, transition }: Step): StepJson {
  const { kind, years } = transition;
  return {
    from,
    to,
    kind,
    basis: basisOf(transition),
    sources: sourcesOf(transition),
    ...(years && { years }),
  };
}

/** A route with its cost, and its steps with everything learned before each. */
export function routeJson(graph: CareerGraph, route: Route): RouteJson {
  let brought = skillLevelsOf(graph.role(route.roles[0] as RoleId));
  const steps = route.steps.map((step) => {
    const to = graph.role(step.to);
    const effort = effortJson(brought, to);
    brought = afterLearning(brought, to);
    return { ...stepJson(step), ...effort };
  });
  return { roles: route.roles, cost: costJson(routeCost(graph, route)), steps };
}

function costJson(cost: RouteCost): CostJson {
  const measures = Object.entries(cost).map(([measure, value]: [string, RouteCost[keyof RouteCost]]) => [
    measure,
    typeof value === 'string' ? value : figure(value),
  ]);
  return Object.fromEntries(measures) as CostJson;
}
