import type { Basis } from '../../model/basis.ts';
import type { CareerGraph, Step } from '../../model/career-graph.ts';
import { basisOf, sourcesOf } from '../../model/evidence.ts';
import type { RoleId, SourceId } from '../../model/schema.ts';
import type { Route } from '../routing/route.ts';
import {
  gapsFor,
  afterLearning,
  skillLevelsOf,
  readinessFor,
  type Gap,
  type SkillLevels,
  type Readiness,
} from '../skills/readiness.ts';

/** A step with what it takes and who says so. */
export interface Leg {
  step: Step;
  basis: Basis;
  sources: readonly SourceId[];
  /** Whether every source it rests on is of low reliability. */
  weak: boolean;
  /** Undefined: not assessed. */
  readiness: Readiness | undefined;
  /** Whether it counts what earlier steps of a route taught, beside what the role left asks. */
  gathered: boolean;
  /** What is still to be learned, largest first; undefined: not assessed. */
  gaps: readonly Gap[] | undefined;
}

/** A route with its steps judged one by one, skills gathered along the way. */
export interface JudgedRoute {
  roles: readonly RoleId[];
  ways: readonly Leg[];
  /** Steps with a source, as against estimates of ours. */
  sourced: number;
}

/** A step judged by what one brings to it; by what the role it leaves asks, unless told. */
export function judgeStep(
  graph: CareerGraph,
  step: Step,
  brought = skillLevelsOf(graph.role(step.from)),
  gathered = false,
): Leg {
  const to = graph.role(step.to);
  const sources = sourcesOf(step.transition);
  return {
    step,
    basis: basisOf(step.transition),
    sources,
    weak: sources.length > 0 && sources.every((id) => graph.source(id).reliability === 'low'),
    readiness: readinessFor(brought, to),
    gathered,
    gaps: gapsFor(brought, to),
  };
}

/** Whether others vouch for a step and some of its reasons are ours: then it is said which is which. */
export function isPartlyEditorial({ basis, step }: Leg): boolean {
  const { why, learn, obstacles } = step.transition;
  return basis !== 'editorial' && [why, learn, obstacles].some((reason) => reason?.basis === 'editorial');
}

/** A route judged step by step. `bringing`: what one brings to the first; what its role asks, unless told. */
export function judgeRoute(graph: CareerGraph, route: Route, bringing?: SkillLevels): JudgedRoute {
  let brought = bringing;
  const ways = route.steps.map((step, index) => {
    const from = graph.role(step.from);
    if (index > 0 && brought) brought = afterLearning(brought, from);
    brought ??= skillLevelsOf(from);
    return judgeStep(graph, step, brought, index > 0);
  });
  return { roles: route.roles, ways, sourced: ways.filter((way) => way.basis !== 'editorial').length };
}
