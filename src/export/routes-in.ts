import type { Answer } from '../queries/answer/answer.ts';
import type { JudgedRoute } from '../queries/answer/leg.ts';

/** A route and its number among those found, from 1. */
interface NumberedRoute {
  route: JudgedRoute;
  number: number;
}

export type NumberedRoutes = [NumberedRoute, ...NumberedRoute[]];

/** The route an answer is about, then the one it is compared with; undefined where the answer is about no route. */
export function routesIn(answer: Answer): NumberedRoutes | undefined {
  if (answer.ask === 'routes' && answer.live) {
    const { live, pick, versus } = answer;
    return [
      { route: live, number: pick + 1 },
      ...(versus ? [{ route: versus.route, number: versus.index + 1 }] : []),
    ];
  }
  return answer.ask === 'fit' && answer.at?.route ? [{ route: answer.at.route, number: 1 }] : undefined;
}
