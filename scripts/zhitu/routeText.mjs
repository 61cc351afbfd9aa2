/** A share as it is said. */
export function percent(share) {
  return Math.round(share * 100);
}

/** What is brought to a role and what is missing, as far as it is known. */
export function effortText({ graph, nameOf, textOf, words, terminal }, to, { readiness, restsOn, gaps }) {
  const nameOfSkill = (id) => textOf(graph.map.map.skills.find((skill) => skill.id === id).name);
  const missing = (gaps ?? []).map(({ skill, missing }) => words.way.gap(nameOfSkill(skill), missing));
  const { notAssessed, readiness: say } = words.way;
  const parts = [readiness === null ? notAssessed : say(percent(readiness), nameOf(graph.role(to)), restsOn)];
  if (missing.length > 0) parts.push(terminal.labelled(words.way.learn, terminal.listed(missing)));
  return parts.join(terminal.between);
}

/** How a step is meant and who says so. */
function saidText({ words, terminal }, { kind, basis, sources, years }) {
  const parts = [words.way.kinds[kind], words.basis[basis]];
  if (years) parts.push(words.way.years(...years));
  if (sources.length > 0) parts.push(terminal.labelled(words.role.sources, sources.join(', ')));
  return parts.join(' · ');
}

/** The stops of a route, by name. */
export function stopsText({ graph, nameOf }, roles) {
  return roles.map((id) => nameOf(graph.role(id))).join(' → ');
}

/** A route, its figures, and its steps; `number` from 1. */
export function routeText(door, { roles, cost, steps }, number) {
  const { words, terminal } = door;
  const figures = [
    words.planner.steps(cost.steps),
    words.planner.sourced(cost.steps - cost.estimated, cost.steps),
    cost.gap === null ? undefined : terminal.toLearn(cost.gap, cost.unassessed),
    cost.hardestReadiness === null ? undefined : terminal.hardest(percent(cost.hardestReadiness)),
  ].filter((said) => said !== undefined);
  const lines = steps.flatMap((step) => [
    `     ${stopsText(door, [step.from, step.to])}  ${saidText(door, step)}`,
    `       ${effortText(door, step.to, step)}`,
  ]);
  return [`${number}.`.padEnd(3) + stopsText(door, roles), `   ${figures.join(' · ')}`, ...lines].join('\n');
}
