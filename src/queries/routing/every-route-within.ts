import type { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { routeOf, type Route } from './route.ts';
import { roleNetworkOf } from './role-network.ts';
import { everyRoute } from '../engine/every-route.ts';

/** Every loop-free route of at most so many steps, in the order of its role ids. */
export interface EveryRoute {
  routes: readonly Route[];
  /** False where there are more than were asked for. */
  complete: boolean;
}

/** All routes of at most `steps` steps between two roles, up to `most` of them; none where both are one role. */
export function everyRouteWithin(
  graph: CareerGraph,
  from: RoleId,
  to: RoleId,
  steps: number,
  most = 10_000,
): EveryRoute {
  const compact = roleNetworkOf(graph);
  const routes: Route[] = [];
  let complete = true;
  everyRoute(compact.network, compact.number(from), compact.number(to), steps, (edges, count) => {
    if (routes.length === most) return (complete = false);
    routes.push(routeOf(compact, [...edges.subarray(0, count)]));
    return true;
  });
  return { routes, complete };
}
