import { readRole, readSteps } from './readJourney.mjs';
import { figure, nameJson, stepJson } from './routeJson.mjs';
import { percent } from './routeText.mjs';

/** How far one looks unless told. */
const STEPS = 2;

/** The roles within so many steps of one, or with --into those it is within so many steps of. */
export function reach(door) {
  const { core, graph, nameOf, words, terminal, operands, options } = door;
  const role = readRole(door, operands[1]);
  const steps = readSteps(door) ?? STEPS;
  const { roles, exact } = (options.into ? core.origins : core.reach)(graph, role.id, steps);
  const json = {
    role: nameJson(role),
    direction: options.into ? 'into' : 'from',
    steps,
    exact,
    roles: roles.map((reached) => ({
      role: reached.role,
      steps: reached.steps,
      first: stepJson(core, reached.first),
      readiness: figure(reached.readiness),
    })),
  };
  const lines = json.roles.map(({ role: id, steps: away, first, readiness }) => {
    const ready = readiness === null ? words.way.notAssessed : terminal.hardest(percent(readiness));
    const parts = [words.planner.steps(away), terminal.first(nameOf(graph.role(first.to))), ready];
    return `  ${nameOf(graph.role(id))}  ${(away === 1 ? [parts[0], parts[2]] : parts).join(' · ')}`;
  });
  const say = words.reach.title[options.into ? 'into' : 'out'];
  const title = `${say(nameOf(role), steps)} · ${words.compare.count(roles.length)}`;
  return {
    found: roles.length > 0,
    json,
    text: [title, ...(exact ? [] : [terminal.inexact]), ...lines].join('\n'),
  };
}
