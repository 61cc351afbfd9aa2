import { CRITERIA, type Criterion, type Journey, type Route, type Words } from '../../src/core.ts';
import type { Context, Reply } from '../context.ts';
import { nameJson, routeJson, type NameJson, type RouteJson } from './route-json.ts';
import { routeText } from './route-text.ts';
import { whyNoRoute, type NoRouteJson } from './why-no-route.ts';

export interface RoutesJson extends Partial<NoRouteJson> {
  from: NameJson;
  to: NameJson;
  /** The id of the criterion; absent for trade-offs. */
  by?: string;
  exact: boolean;
  routes: readonly RouteJson[];
}

interface FoundRoutes {
  routes: readonly Route[];
  exact: boolean;
  /** Whether there are more than these. */
  others: keyof Words['planner']['routes'];
  /** What is said of them all. */
  about: string;
  /** Absent for trade-offs. */
  by?: Criterion;
}

/** Routes that were found, or why there is none. */
export function routesReply(context: Context, journey: Journey, found: FoundRoutes): Reply<RoutesJson> {
  const { graph, nameOf, words, terminal } = context;
  const { exact, others, about, by } = found;
  const [from, to] = [graph.role(journey.from), graph.role(journey.to)];
  const routes = found.routes.map((route) => routeJson(graph, route));
  const none = routes.length === 0 ? whyNoRoute(context, journey, by ?? CRITERIA[0]) : undefined;
  const title = [
    words.picture.title.routes(nameOf(from), nameOf(to)),
    about,
    ...(none ? [] : [words.planner.routes[others](routes.length)]),
  ].join(' · ');
  const body = none ? [none.text] : routes.map((route, index) => routeText(context, route, index + 1));
  return {
    found: routes.length > 0,
    json: { from: nameJson(from), to: nameJson(to), ...(by && { by: by.id }), exact, routes, ...none?.json },
    text: [title, ...(exact ? [] : [terminal.inexact]), ...body].join('\n\n'),
  };
}
