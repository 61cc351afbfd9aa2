import { findRoutes, rolesThatReach, looseningOffers } from '../../src/core.ts';
import type { Avoided, Criterion, Journey, Loosening, RoleId, Route } from '../../src/core.ts';
import type { Context } from '../context.ts';
import { dashed } from '../usage.ts';
import { percent, stopsText } from './route-text.ts';

/** What would help, and the best route there then is; null on a map too large for one to be found for certain. */
interface WhyNotJson {
  loosenings: readonly Loosening[];
  route: readonly RoleId[] | null;
}

export interface NoRouteJson {
  because: 'filters' | 'no-way' | 'same-role';
  whyNot: readonly WhyNotJson[];
}

/** What would have to be typed otherwise; undefined where an option is to be left out. */
function typed(loosening: Loosening): string | undefined {
  switch (loosening.loosen) {
    case 'via':
    case 'avoid':
      return undefined;
    case 'readiness':
      return loosening.to === undefined ? undefined : `--min-readiness ${percent(loosening.to)}%`;
    default:
      return `${dashed(loosening.loosen)} ${loosening.to}`;
  }
}

function nameOfAvoided({ graph, nameOf, textOf }: Context, avoided: Avoided): string {
  if (avoided.what === 'family') return textOf(graph.family(avoided.family).name);
  if (avoided.what === 'role') return nameOf(graph.role(avoided.role));
  return `${nameOf(graph.role(avoided.from))} → ${nameOf(graph.role(avoided.to))}`;
}

function meaningOf(context: Context, loosening: Loosening): string {
  const { loosen } = context.terminal;
  switch (loosening.loosen) {
    case 'via':
      return loosen.via(context.nameOf(context.graph.role(loosening.role)));
    case 'avoid':
      return loosen.avoid(nameOfAvoided(context, loosening.avoided));
    case 'rise':
      return loosen.rise(loosening.to);
    case 'readiness':
      return loosen.readiness(loosening.to === undefined ? undefined : percent(loosening.to));
    case 'basis':
      return loosen.basis(context.words.basis[loosening.to]);
    case 'steps':
      return loosen.steps(loosening.to);
  }
}

function looseningText(context: Context, loosening: Loosening): string {
  const meant = meaningOf(context, loosening);
  const option = typed(loosening);
  return option === undefined ? meant : context.terminal.withOption(meant, option);
}

/** What could be loosened, with the route that is then the best; on a map too large to be exact perhaps none. */
function looseningsFor({ graph }: Context, journey: Journey, by: Criterion): WhyNotJson[] {
  const best = (looser: Journey): Route | undefined => findRoutes(graph, { ...looser, by, k: 1 }).routes[0];
  return looseningOffers(graph, journey, best).map(({ loosenings, route }) => ({
    loosenings,
    route: route?.roles ?? null,
  }));
}

function noWayText({ graph, nameOf, words }: Context, { from, to }: Journey): string {
  const names = [nameOf(graph.role(from)), nameOf(graph.role(to))] as const;
  const { noWay, noWayOut, noWayIn, backOnly } = words.planner;
  return [
    noWay(...names),
    ...(rolesThatReach(graph, from).has(to) ? [backOnly(...names)] : []),
    ...(graph.stepsFrom(from).length === 0 ? [noWayOut(names[0])] : []),
    ...(graph.stepsInto(to).length === 0 ? [noWayIn(names[1])] : []),
  ].join('\n');
}

/** Why a journey has no route, what would help, and both in words. */
export function whyNoRoute(
  context: Context,
  journey: Journey,
  by: Criterion,
): { json: NoRouteJson; text: string } {
  const { words, terminal } = context;
  if (journey.from === journey.to)
    return { json: { because: 'same-role', whyNot: [] }, text: words.planner.sameRole };
  const whyNot = looseningsFor(context, journey, by);
  if (whyNot.length === 0) return { json: { because: 'no-way', whyNot }, text: noWayText(context, journey) };
  const ways = whyNot.flatMap(({ loosenings, route }) => [
    `  ${terminal.together(loosenings.map((loosening) => looseningText(context, loosening)))}`,
    ...(route ? [`    ${stopsText(context, route)}`] : []),
  ]);
  return { json: { because: 'filters', whyNot }, text: [terminal.filtered, ...ways].join('\n') };
}
