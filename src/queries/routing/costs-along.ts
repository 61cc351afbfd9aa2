import type { CareerGraph, Step } from '../../model/career-graph.ts';
import type { Measure } from '../criteria/criterion.ts';
import {
  gapsFor,
  afterLearning,
  skillLevelsOf,
  readinessFor,
  type SkillLevels,
} from '../skills/readiness.ts';

/**
 * What a route costs by each measure as routes are compared by it: each step's cost in whole grains, so that what is
 * nearly equal counts as equal.
 */
export function grainsAlong(...[graph, steps, measures, bringing]: Parameters<typeof costsAlong>): number[] {
  return costsAlong(graph, steps, measures.map(inGrains), bringing);
}

/**
 * What a route costs by each measure, with everything learned in the roles before each step. `bringing`: what one
 * brings to the first step; what its role asks, unless told. 0 for a route without steps.
 */
export function costsAlong(
  graph: CareerGraph,
  steps: readonly Step[],
  measures: readonly Measure[],
  bringing?: SkillLevels,
): number[] {
  const totals = measures.map(() => 0);
  const [first] = steps;
  let brought = bringing ?? (first ? skillLevelsOf(graph.role(first.from)) : new Map());
  for (const step of steps) {
    const to = graph.role(step.to);
    const gap = gapsFor(brought, to)?.reduce((sum, { missing }) => sum + missing, 0) ?? NaN;
    const readiness = readinessFor(brought, to)?.share ?? NaN;
    measures.forEach((measure, index) => {
      const cost = measure.of === 'step' ? measure.cost(step, graph) : measure.cost(gap, readiness);
      const before = totals[index] as number;
      totals[index] = measure.along === 'sum' ? before + cost : Math.max(before, cost);
    });
    brought = afterLearning(brought, to);
  }
  return totals;
}

function inGrains(measure: Measure): Measure {
  const { grain } = measure;
  return measure.of === 'step'
    ? { ...measure, cost: (step: Step, graph: CareerGraph) => Math.round(measure.cost(step, graph) / grain) }
    : {
        ...measure,
        cost: (gap: number, readiness: number) => Math.round(measure.cost(gap, readiness) / grain),
      };
}
