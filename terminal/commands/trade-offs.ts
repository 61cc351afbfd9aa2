import { TRADE_OFFS, tradeOffs as findTradeOffs } from '../../src/core.ts';
import type { Context, Reply } from '../context.ts';
import { readJourney } from '../input/read-journey.ts';
import { routesReply, type RoutesJson } from '../output/routes-reply.ts';

/** The routes no other beats on steps, learning and evidence at once. */
export function tradeOffs(context: Context): Reply<RoutesJson> {
  const { graph, textOf } = context;
  const journey = readJourney(context);
  const { routes, exact } = findTradeOffs(graph, journey);
  return routesReply(context, journey, {
    routes: routes.map(({ route }) => route),
    exact,
    others: 'unknown',
    about: textOf(TRADE_OFFS.name),
  });
}
