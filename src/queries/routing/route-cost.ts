import { BASES, type Basis } from '../../model/basis.ts';
import type { CareerGraph } from '../../model/career-graph.ts';
import { sourcesOf } from '../../model/evidence.ts';
import { smallest } from '../../model/extremes.ts';
import type { Route } from './route.ts';
import { costsAlong } from './costs-along.ts';
import type { Measure } from '../criteria/criterion.ts';
import * as measures from '../criteria/measures.ts';
import type { SkillLevels } from '../skills/readiness.ts';

/** What a route costs by each measure, with all that is learned on the way. Levels are those of the map's scale. */
export interface RouteCost {
  /** How many; 1 or more. */
  steps: number;
  /** Levels to learn in all, over the steps that are assessed; undefined where none is. */
  gap: number | undefined;
  /** Levels to learn in the hardest step that is assessed; undefined where none is. */
  hardestGap: number | undefined;
  /** Steps whose gap nobody assessed. */
  unassessed: number;
  /** What one brings to the hardest step, 0–1; undefined where a step's readiness is not assessed. */
  hardestReadiness: number | undefined;
  /** Steps that rest on an estimate of ours alone. */
  estimated: number;
  /** The sources of the step that has the fewest; 0 where a step has none. */
  fewestSources: number;
  /** The basis of the step whose basis is the weakest. */
  weakestBasis: Basis;
  /** Levels of the map (columns) that the steepest step rises; 0 where none does. */
  rise: number;
  /** Years in all, of each step the middle of what is given; undefined unless every step gives them. */
  years: number | undefined;
}

/** `bringing`: as with `findRoutes`. */
export function routeCost(graph: CareerGraph, { steps }: Route, bringing?: SkillLevels): RouteCost {
  const cost = (measure: Measure): number => costsAlong(graph, steps, [measure], bringing)[0] as number;
  const unassessed = cost(measures.unassessedSteps);
  const assessed = unassessed < steps.length;
  return {
    steps: steps.length,
    gap: assessed ? cost(measures.gapInAll) : undefined,
    hardestGap: assessed ? cost(measures.hardestGap) : undefined,
    unassessed,
    hardestReadiness: cost(measures.unassessedReadiness) > 0 ? undefined : 1 - cost(measures.leastReadiness),
    estimated: cost(measures.estimatedSteps),
    fewestSources: smallest(steps.map(({ transition }) => sourcesOf(transition).length)),
    weakestBasis: BASES[cost(measures.weakestBasis)] as Basis,
    rise: cost(measures.steepestRise),
    years: cost(measures.undatedSteps) > 0 ? undefined : cost(measures.yearsInAll),
  };
}
