import type { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { afterLearning, skillLevelsOf, readinessFor, type Readiness } from '../skills/readiness.ts';

/** What is known of going straight: no step there, a step nobody assessed, or how ready one is for it. */
type Direct = { is: 'no-step' } | { is: 'not-assessed' } | { is: 'assessed'; readiness: Readiness };

interface Tried {
  direct: Direct;
  /** Roles that have a step from the one and to the other. */
  tried: number;
  /** How many of them have a step nobody assessed; whether they would help is unknown. */
  unassessed: number;
}

/** Which single stop between two roles helps most. */
export type Bridge = Tried &
  (
    | {
        is: 'helped';
        stop: RoleId;
        /** Of the harder of the two steps, with what the stop teaches: more than the direct step's. */
        readiness: Readiness;
      }
    /** None of the stops that are assessed helps; with `tried` 0 there is no stop at all. */
    | { is: 'no-stop-helps' }
    /** There are stops, but nobody assessed the direct step, or none of them is assessed. */
    | { is: 'unknown' }
  );

/**
 * The single stop that makes the hardest step easiest: where the way by it, skills gathered, has more readiness at
 * its hardest step than the direct step has. Where there is no direct step, any stop that is assessed helps, for it
 * makes a way; where the direct step is not assessed, no stop can be called easier. A stop never wins by what is not
 * known of it. Ties by role id. From a role to itself no stop is tried.
 */
export function bestBridge(graph: CareerGraph, from: RoleId, to: RoleId): Bridge {
  const direct = directStep(graph, from, to);
  const stops = from === to ? [] : stopsBetween(graph, from, to);
  const ways = stops.flatMap((stop) => {
    const readiness = hardestStep(graph, from, stop, to);
    return readiness ? [{ stop, readiness }] : [];
  });
  const told = { direct, tried: stops.length, unassessed: stops.length - ways.length };
  if (stops.length === 0) return { is: 'no-stop-helps', ...told };
  if (direct.is === 'not-assessed') return { is: 'unknown', ...told };
  // Stops come in the order of their ids: of equals the first stays.
  const start = direct.is === 'assessed' ? direct.readiness.share : -1;
  const best = ways.reduce<(typeof ways)[number] | undefined>(
    (so, way) => (way.readiness.share > (so?.readiness.share ?? start) ? way : so),
    undefined,
  );
  if (best) return { is: 'helped', ...best, ...told };
  // Nothing is easier than a step one is wholly ready for, assessed or not.
  return { is: ways.length > 0 || start === 1 ? 'no-stop-helps' : 'unknown', ...told };
}

function directStep(graph: CareerGraph, from: RoleId, to: RoleId): Direct {
  if (!graph.step(from, to)) return { is: 'no-step' };
  const readiness = readinessFor(skillLevelsOf(graph.role(from)), graph.role(to));
  return readiness ? { is: 'assessed', readiness } : { is: 'not-assessed' };
}

/** Every role with a step from the one and to the other, by id. */
function stopsBetween(graph: CareerGraph, from: RoleId, to: RoleId): RoleId[] {
  return graph.stepsFrom(from).flatMap((step) => (graph.step(step.to, to) ? [step.to] : []));
}

/** The less ready of the two steps by a stop, of equals the first; undefined where one of them is not assessed. */
function hardestStep(graph: CareerGraph, from: RoleId, stop: RoleId, to: RoleId): Readiness | undefined {
  const brought = skillLevelsOf(graph.role(from));
  const first = readinessFor(brought, graph.role(stop));
  const second = readinessFor(afterLearning(brought, graph.role(stop)), graph.role(to));
  return first && second && (second.share < first.share ? second : first);
}
