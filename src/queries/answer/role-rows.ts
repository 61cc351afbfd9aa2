import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import { sourcesOfRole } from '../../model/evidence.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { skillLevelsOf, readinessFor, type Readiness } from '../skills/readiness.ts';

export const TABLE_COLUMNS = ['role', 'level', 'out', 'into', 'sources', 'readiness', 'family'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** A role as a row of figures. */
export interface RoleRow {
  role: Role;
  out: number;
  into: number;
  /** How many sources say something of it. */
  sources: number;
  /** Of what it asks, what another role brings; undefined: not assessed, or nobody is asked about. */
  readiness: Readiness | undefined;
  /** Where its family and its level stand on the map. */
  family: number;
  level: number;
}

export interface Sorting {
  by: TableColumn;
  descending: boolean;
}

/** Every role of a map, lane by lane, and how ready for each one is who comes `from` another. */
export function roleRows(graph: CareerGraph, from: Role | undefined): RoleRow[] {
  const brought = from && skillLevelsOf(from);
  const { families } = graph.map.map;
  const rows = graph.roles.map((role) => ({
    role,
    out: graph.stepsFrom(role.id).length,
    into: graph.stepsInto(role.id).length,
    sources: new Set(sourcesOfRole(role)).size,
    readiness: brought && role.id !== from.id ? readinessFor(brought, role) : undefined,
    family: families.findIndex(({ id }) => id === role.family),
    level: graph.rank(role.level),
  }));
  return rows.sort((a, b) => a.family - b.family);
}

/** By one column; what is unknown comes last either way, and ties keep their order. */
export function sortRows(
  rows: readonly RoleRow[],
  { by, descending }: Sorting,
  language: Language,
): RoleRow[] {
  const turn = descending ? -1 : 1;
  if (by === 'role') {
    const names = new Intl.Collator(language);
    const name = ({ role }: RoleRow): string => inLanguage(role.name, language);
    return [...rows].sort((a, b) => turn * names.compare(name(a), name(b)));
  }
  const figure = (row: RoleRow): number | undefined => (by === 'readiness' ? row.readiness?.share : row[by]);
  return [...rows].sort((a, b) => {
    const [first, second] = [figure(a), figure(b)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return turn * (first - second);
  });
}
