import type { CareerGraph } from '../../model/career-graph.ts';
import type { Transition } from '../../model/career-map.ts';
import type { FamilyId, LevelId, RoleId } from '../../model/schema.ts';
import type { Text } from '../../model/text.ts';
import type { Box, Curve, Point, Size } from '../geometry.ts';

/** Where everything that rests is: the same for every question and every language. */
export interface Placement {
  at: ReadonlyMap<RoleId, Point>;
  lanes: readonly { family: FamilyId; box: Box }[];
  columns: readonly { level: LevelId; box: Box }[];
  bounds: Box;
  /** The line a transition takes from its `from` to its `to`, stations being of these sizes. */
  track(transition: Transition, sizes: ReadonlyMap<RoleId, Size>): Curve;
}

export interface Layout {
  id: string;
  name: Text;
  /** `rooms`: how much room each role's station needs. Deterministic: same map, same places. */
  place(graph: CareerGraph, rooms: ReadonlyMap<RoleId, Size>): Placement;
}
