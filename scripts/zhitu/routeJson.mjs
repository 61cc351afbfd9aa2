/** Binary fractions make 0.30000000000000004 of what is 0.3; unknown is null, never 0. */
export function figure(number) {
  return number === undefined || Number.isNaN(number) ? null : Number(number.toFixed(6));
}

export function nameJson({ id, name }) {
  return { id, name };
}

/** What is brought from some skills to a role: `{ readiness, restsOn, gap, gaps }`. */
export function effortJson({ gapsFor, readinessFor }, brought, role) {
  const readiness = readinessFor(brought, role);
  const gaps = gapsFor(brought, role);
  return {
    readiness: figure(readiness?.share),
    restsOn: readiness?.restsOn ?? 0,
    gap: gaps ? figure(gaps.reduce((sum, { missing }) => sum + missing, 0)) : null,
    gaps: gaps ?? null,
  };
}

/** A step without what it takes: what the map says of it. */
export function stepJson({ basisOf, sourcesOf }, { from, to, transition }) {
  const { kind, years } = transition;
  return {
    from,
    to,
    kind,
    basis: basisOf(transition),
    sources: sourcesOf(transition),
    ...(years && { years }),
  };
}

/** A route with its cost, and its steps with everything learned before each. */
export function routeJson({ core, graph }, route) {
  let brought = core.skillLevelsOf(graph.role(route.roles[0]));
  const steps = route.steps.map((step) => {
    const to = graph.role(step.to);
    const effort = effortJson(core, brought, to);
    brought = core.afterLearning(brought, to);
    return { ...stepJson(core, step), ...effort };
  });
  const cost = Object.entries(core.routeCost(graph, route)).map(([measure, value]) => [
    measure,
    typeof value === 'string' ? value : figure(value),
  ]);
  return { roles: route.roles, cost: Object.fromEntries(cost), steps };
}
