import { dashed } from './commands.mjs';
import { percent, stopsText } from './routeText.mjs';

/** What would have to be typed otherwise; undefined where an option is to be left out. */
function typed({ loosen, to }) {
  if (loosen === 'readiness') return to === undefined ? undefined : `--min-readiness ${percent(to)}%`;
  return to === undefined ? undefined : `${dashed(loosen)} ${to}`;
}

function nameOfAvoided({ graph, nameOf, textOf }, avoided) {
  if (avoided.what === 'family') return textOf(graph.family(avoided.family).name);
  if (avoided.what === 'role') return nameOf(graph.role(avoided.role));
  return `${nameOf(graph.role(avoided.from))} → ${nameOf(graph.role(avoided.to))}`;
}

/** What a loosening is about, by name. */
function subjectOf(door, { loosen, to, role, avoided }) {
  if (loosen === 'via') return door.nameOf(door.graph.role(role));
  if (loosen === 'avoid') return nameOfAvoided(door, avoided);
  if (loosen === 'basis') return door.words.basis[to];
  return loosen === 'readiness' && to !== undefined ? percent(to) : to;
}

function looseningText(door, loosening) {
  const { terminal } = door;
  const meant = terminal.loosen[loosening.loosen](subjectOf(door, loosening));
  const option = typed(loosening);
  return option ? terminal.withOption(meant, option) : meant;
}

/** What could be loosened, with the route that is then the best; on a map too large to be exact perhaps none. */
function waysOut({ core, graph }, journey, by) {
  const best = (looser) => core.findRoutes(graph, { ...looser, by, k: 1 }).routes[0];
  return core
    .looseningOffers(graph, journey, best)
    .map(({ loosenings, route }) => ({ loosenings, route: route?.roles ?? null }));
}

function wholeMapText({ core, graph, nameOf, words }, { from, to }) {
  const names = [nameOf(graph.role(from)), nameOf(graph.role(to))];
  const { noWay, noWayOut, noWayIn, backOnly } = words.planner;
  return [
    noWay(...names),
    ...(core.rolesThatReach(graph, from).has(to) ? [backOnly(...names)] : []),
    ...(graph.stepsFrom(from).length === 0 ? [noWayOut(names[0])] : []),
    ...(graph.stepsInto(to).length === 0 ? [noWayIn(names[1])] : []),
  ].join('\n');
}

/** Why a journey has no route: `because`, what would help (`whyNot`), and both in words. */
export function noRoute(door, journey, by) {
  const { words, terminal } = door;
  if (journey.from === journey.to) return { because: 'same-role', whyNot: [], text: words.planner.sameRole };
  const whyNot = waysOut(door, journey, by);
  if (whyNot.length === 0) return { because: 'no-way', whyNot, text: wholeMapText(door, journey) };
  const ways = whyNot.flatMap(({ loosenings, route }) => [
    `  ${terminal.together(loosenings.map((loosening) => looseningText(door, loosening)))}`,
    ...(route ? [`    ${stopsText(door, route)}`] : []),
  ]);
  return { because: 'filters', whyNot, text: [terminal.filtered, ...ways].join('\n') };
}
