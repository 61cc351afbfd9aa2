import { noRoute } from './noRoute.mjs';
import { readCriterion, readJourney, readWhole } from './readJourney.mjs';
import { nameJson, routeJson } from './routeJson.mjs';
import { routeText } from './routeText.mjs';

/** Routes that were found, or why there is none; `about` is said of them all. */
function report(door, journey, by, { found, exact, others, about, more }) {
  const { graph, nameOf, words, terminal } = door;
  const [from, to] = [graph.role(journey.from), graph.role(journey.to)];
  const routes = found.map((route) => routeJson(door, route));
  const none = routes.length === 0 ? noRoute(door, journey, by) : undefined;
  const title = [
    words.picture.title.routes(nameOf(from), nameOf(to)),
    about,
    ...(none ? [] : [words.planner.routes[others](routes.length)]),
  ].join(' · ');
  const body = none ? [none.text] : routes.map((route, index) => routeText(door, route, index + 1));
  return {
    found: routes.length > 0,
    json: {
      from: nameJson(from),
      to: nameJson(to),
      ...more,
      exact,
      routes,
      ...(none && { because: none.because, whyNot: none.whyNot }),
    },
    text: [title, ...(exact ? [] : [terminal.inexact]), ...body].join('\n\n'),
  };
}

/** The best routes between two roles. */
export function routes(door) {
  const { core, graph, textOf } = door;
  const journey = readJourney(door);
  const by = readCriterion(door);
  const k = readWhole(door, 'k', 1) ?? core.ROUTES_ASKED;
  // One more than is told says whether there are more.
  const { routes: found, exact } = core.findRoutes(graph, { ...journey, by, k: k + 1 });
  const others = found.length > k ? 'some' : exact ? 'none' : 'unknown';
  const about = textOf(by.name);
  return report(door, journey, by, { found: found.slice(0, k), exact, others, about, more: { by: by.id } });
}

/** The routes no other beats on steps, learning and evidence at once. */
export function tradeOffs(door) {
  const { core, graph, textOf } = door;
  const journey = readJourney(door);
  const { routes: found, exact } = core.tradeOffs(graph, journey);
  return report(door, journey, core.CRITERIA[0], {
    found: found.map(({ route }) => route),
    exact,
    others: 'unknown',
    about: textOf(core.TRADE_OFFS.name),
    more: {},
  });
}
