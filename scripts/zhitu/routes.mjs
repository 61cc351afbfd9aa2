import { noRoute } from './noRoute.mjs';
import { readCriterion, readJourney, readWhole } from './readJourney.mjs';
import { nameJson, routeJson } from './routeJson.mjs';
import { routeText } from './routeText.mjs';

/** Routes that were found, or why there is none; `about` is said of them all. */
function report(door, journey, by, { found, exact, about, more }) {
  const { graph, nameOf, words, terminal } = door;
  const [from, to] = [graph.role(journey.from), graph.role(journey.to)];
  const routes = found.map((route) => routeJson(door, route));
  const none = routes.length === 0 ? noRoute(door, journey, by) : undefined;
  const title = [
    words.picture.title.routes(nameOf(from), nameOf(to)),
    about,
    ...(none ? [] : [words.planner.routes(routes.length)]),
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
  const { routes: found, exact } = core.findRoutes(graph, { ...journey, by, k: readWhole(door, 'k', 1) });
  return report(door, journey, by, { found, exact, about: textOf(by.name), more: { by: by.id } });
}

/** The routes no other beats on steps, learning and evidence at once. */
export function tradeOffs(door) {
  const { core, graph, textOf } = door;
  const journey = readJourney(door);
  const { routes: found, exact } = core.tradeOffs(graph, journey);
  return report(door, journey, core.CRITERIA[0], {
    found: found.map(({ route }) => route),
    exact,
    about: textOf(core.TRADE_OFFS.name),
    more: {},
  });
}
