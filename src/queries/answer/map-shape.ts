import Graph from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { byCode, type CareerGraph } from '../../model/career-graph.ts';
import type { Transition } from '../../model/career-map.ts';
import type { FamilyId, RoleId } from '../../model/schema.ts';

/* Loaded only where the shape of a map is asked for: no answer to a Question needs it, and what it imports is large. */

/** How a role lies on the map. */
interface RoleShape {
  role: RoleId;
  /** Steps that lead in and out; an overlap is one of each. */
  waysIn: number;
  waysOut: number;
  /** Nothing leads out. */
  deadEnd: boolean;
  /**
   * 0–1: how much of a crossroads it is, its betweenness. Of all pairs of other roles, the share whose shortest
   * route passes here; of several equally short routes, the share that does. 0 on a map of one or two roles.
   */
  between: number;
}

/** What leads from one family to another, or from a family to itself; at least one of the two counts is above 0. */
interface Flow {
  from: FamilyId;
  to: FamilyId;
  /** Directed transitions; over all flows together, each once. */
  transitions: number;
  /**
   * Overlaps between the two families, counted apart because they have no direction: the flows there and back both
   * give the same number, and a flow within a family gives each overlap once.
   */
  overlaps: number;
}

export interface MapShape {
  /** Every role, in the map's order. */
  roles: readonly RoleShape[];
  /** Roles that lie between others, most first; ties by id. Empty where no route has a stop. */
  crossroads: readonly RoleShape[];
  /** Transitions from whose end nothing leads back to where they start, in the map's order. Never an overlap. */
  oneWay: readonly Transition[];
  /** In the map's order of families: first where they come from, then where they lead. */
  flows: readonly Flow[];
}

const made = new WeakMap<CareerGraph, MapShape>();

/** The shape of a map as a whole. Made once per graph; the same whatever the order of roles in the file. */
export function mapShapeOf(graph: CareerGraph): MapShape {
  const known = made.get(graph);
  if (known) return known;
  const steps = plainGraph(graph);
  const roles = rolesOf(graph, steps);
  const shape = {
    roles,
    crossroads: roles
      .filter(({ between }) => between > 0)
      .sort((a, b) => b.between - a.between || byCode(a.role, b.role)),
    oneWay: oneWayStreets(graph, steps),
    flows: flowsBetween(graph),
  };
  made.set(graph, shape);
  return shape;
}

/**
 * The steps of a map as a plain directed graph, each pair of roles once: on a mixed graph the betweenness of
 * graphology-metrics 2.4.2 invents steps out of the last role where a pair has edges of both kinds. Roles and steps
 * go in sorted, so that sums of fractions do not depend on the file; keys are prefixed because JavaScript has ideas of
 * its own about keys such as `10` and `constructor`.
 */
function plainGraph(graph: CareerGraph): Graph {
  const plain = new Graph({ type: 'directed' });
  const roles = graph.roles.map(({ id }) => id).sort(byCode);
  for (const role of roles) plain.addNode(keyOf(role));
  for (const role of roles)
    for (const { from, to } of graph.stepsFrom(role)) plain.addDirectedEdge(keyOf(from), keyOf(to));
  return plain;
}

/**
 * Betweenness after Brandes, “A Faster Algorithm for Betweenness Centrality”, Journal of Mathematical Sociology 25
 * (2001), unweighted, over (n − 1)(n − 2) ordered pairs. The library counts shortest routes in 32 bits: a pair of
 * roles with more than 4 billion equally short ones, as on a large grid, would be counted wrong.
 */
function rolesOf(graph: CareerGraph, steps: Graph): RoleShape[] {
  const between = betweennessCentrality(steps, { getEdgeWeight: null, normalized: true });
  return graph.roles.map(({ id: role }) => {
    const waysOut = graph.stepsFrom(role).length;
    const waysIn = graph.stepsInto(role).length;
    return { role, waysIn, waysOut, deadEnd: waysOut === 0, between: between[keyOf(role)] ?? 0 };
  });
}

/** There is a way back exactly where both ends are in one strongly connected component. */
function oneWayStreets(graph: CareerGraph, steps: Graph): Transition[] {
  const components = stronglyConnectedComponents(steps);
  const component = new Map(components.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
  return graph.map.transitions.filter(
    ({ from, to }) => component.get(keyOf(from)) !== component.get(keyOf(to)),
  );
}

function flowsBetween(graph: CareerGraph): Flow[] {
  const families = graph.map.map.families.map(({ id }) => id);
  const flows = new Map<string, Flow>();
  for (const from of families)
    for (const to of families) flows.set(`${from} ${to}`, { from, to, transitions: 0, overlaps: 0 });
  const count = (from: FamilyId, to: FamilyId, what: 'transitions' | 'overlaps'): void => {
    const flow = flows.get(`${from} ${to}`);
    if (flow) flow[what] += 1;
  };
  for (const { from, to, kind } of graph.map.transitions) {
    const [here, there] = [graph.role(from).family, graph.role(to).family];
    count(here, there, kind === 'overlap' ? 'overlaps' : 'transitions');
    if (kind === 'overlap' && here !== there) count(there, here, 'overlaps');
  }
  return [...flows.values()].filter(({ transitions, overlaps }) => transitions + overlaps > 0);
}

function keyOf(role: RoleId): string {
  return `role:${role}`;
}
