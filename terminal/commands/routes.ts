import { findRoutes, ROUTES_ASKED } from '../../src/core.ts';
import type { Context, Reply } from '../context.ts';
import { readCriterion, readJourney, readWhole } from '../input/read-journey.ts';
import { routesReply, type RoutesJson } from '../output/routes-reply.ts';

/** The best routes between two roles. */
export function routes(context: Context): Reply<RoutesJson> {
  const { graph, textOf } = context;
  const journey = readJourney(context);
  const by = readCriterion(context);
  const k = readWhole(context, 'k', 1) ?? ROUTES_ASKED;
  // One more than is told says whether there are more.
  const { routes: found, exact } = findRoutes(graph, { ...journey, by, k: k + 1 });
  const others = found.length > k ? 'some' : exact ? 'none' : 'unknown';
  return routesReply(context, journey, {
    routes: found.slice(0, k),
    exact,
    others,
    about: textOf(by.name),
    by,
  });
}
