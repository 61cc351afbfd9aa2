import type { CareerGraph } from '../../model/career-graph.ts';
import type { Family, Role } from '../../model/career-map.ts';

/** The families that have roles, in the map's order, with their roles from the lowest level up. */
export function rolesByFamily(graph: CareerGraph): { family: Family; roles: readonly Role[] }[] {
  return graph.map.map.families
    .map((family) => ({ family, roles: graph.roles.filter((role) => role.family === family.id) }))
    .filter(({ roles }) => roles.length > 0)
    .map(({ family, roles }) => ({
      family,
      roles: roles.sort((a, b) => graph.rank(a.level) - graph.rank(b.level)),
    }));
}
