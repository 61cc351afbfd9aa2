import type { RoleId } from '../../src/core.ts';
import type { Context } from '../context.ts';
import type { EffortJson, RouteJson, StepJson } from './route-json.ts';

/** A share as it is said. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** What is brought to a role and what is missing, as far as it is known. */
export function effortText(context: Context, to: RoleId, { readiness, restsOn, gaps }: EffortJson): string {
  const { graph, nameOf, textOf, words, terminal } = context;
  const skills = new Map(graph.map.map.skills?.map(({ id, name }) => [id, textOf(name)]));
  const lacking = (gaps ?? []).map(({ skill, missing }) =>
    words.way.gap(skills.get(skill) as string, missing),
  );
  const { notAssessed, readiness: say } = words.way;
  const parts = [readiness === null ? notAssessed : say(percent(readiness), nameOf(graph.role(to)), restsOn)];
  if (lacking.length > 0) parts.push(terminal.labelled(words.way.learn, terminal.listed(lacking)));
  return parts.join(terminal.between);
}

/** How a step is meant and who says so. */
function saidText({ words, terminal }: Context, { kind, basis, sources, years }: StepJson): string {
  const parts = [words.way.kinds[kind], words.basis[basis]];
  if (years) parts.push(words.way.years(...years));
  if (sources.length > 0) parts.push(terminal.labelled(words.role.sources, sources.join(', ')));
  return parts.join(' · ');
}

/** The stops of a route, by name. */
export function stopsText({ graph, nameOf }: Context, roles: readonly RoleId[]): string {
  return roles.map((id) => nameOf(graph.role(id))).join(' → ');
}

/** A route, its figures, and its steps; `number` from 1. */
export function routeText(context: Context, { roles, cost, steps }: RouteJson, number: number): string {
  const { words, terminal } = context;
  const figures = [
    words.planner.steps(cost.steps),
    words.planner.sourced(cost.steps - cost.estimated, cost.steps),
    cost.gap === null ? undefined : terminal.toLearn(cost.gap, cost.unassessed),
    cost.hardestReadiness === null ? undefined : terminal.hardest(percent(cost.hardestReadiness)),
  ].filter((said) => said !== undefined);
  const lines = steps.flatMap((step) => [
    `     ${stopsText(context, [step.from, step.to])}  ${saidText(context, step)}`,
    `       ${effortText(context, step.to, step)}`,
  ]);
  return [`${number}.`.padEnd(3) + stopsText(context, roles), `   ${figures.join(' · ')}`, ...lines].join(
    '\n',
  );
}
