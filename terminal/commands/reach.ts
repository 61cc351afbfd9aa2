import { origins, reach as rolesWithin, type RoleId } from '../../src/core.ts';
import type { Context, Reply } from '../context.ts';
import { readRole, readSteps } from '../input/read-journey.ts';
import { figure, nameJson, stepJson, type NameJson, type StepJson } from '../output/route-json.ts';
import { percent } from '../output/route-text.ts';

export interface ReachJson {
  role: NameJson;
  direction: 'from' | 'into';
  steps: number;
  exact: boolean;
  roles: readonly {
    role: RoleId;
    steps: number;
    /** The first step to take. */
    first: StepJson;
    /** At the hardest step, 0–1; null where a step is not assessed. */
    readiness: number | null;
  }[];
}

/** How far one looks unless told. */
const STEPS = 2;

/** The roles within so many steps of one, or with --into those it is within so many steps of. */
export function reach(context: Context): Reply<ReachJson> {
  const { graph, nameOf, words, terminal, operands, options } = context;
  const role = readRole(context, operands[0] as string);
  const steps = readSteps(context) ?? STEPS;
  const { roles, exact } = (options.into ? origins : rolesWithin)(graph, role.id, steps);
  const json: ReachJson = {
    role: nameJson(role),
    direction: options.into ? 'into' : 'from',
    steps,
    exact,
    roles: roles.map((reached) => ({
      role: reached.role,
      steps: reached.steps,
      first: stepJson(reached.first),
      readiness: figure(reached.readiness),
    })),
  };
  const lines = json.roles.map(({ role: id, steps: away, first, readiness }) => {
    const ready = readiness === null ? words.way.notAssessed : terminal.hardest(percent(readiness));
    const between = away === 1 ? [] : [terminal.first(nameOf(graph.role(first.to)))];
    return `  ${nameOf(graph.role(id))}  ${[words.planner.steps(away), ...between, ready].join(' · ')}`;
  });
  const say = words.reach.title[options.into ? 'into' : 'out'];
  const title = `${say(nameOf(role), steps)} · ${words.compare.count(roles.length)}`;
  return {
    found: roles.length > 0,
    json,
    text: [title, ...(exact ? [] : [terminal.inexact]), ...lines].join('\n'),
  };
}
