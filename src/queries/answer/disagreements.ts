import type { CareerGraph } from '../../model/career-graph.ts';
import type { Claim } from '../../model/career-map.ts';
import type { ClaimId } from '../../model/schema.ts';

/** How a claim is told at its own place. */
export interface ClaimPlacement {
  /** Whether it is told here; false where it was told before, beside a claim it disagrees with. */
  here: boolean;
  /** Claims that say otherwise and were not told yet: they are told beside it. */
  against: readonly Claim[];
}

/** Claims in the order they stand on a page, so that none is told twice: disagreements are set side by side once. */
export function placeClaims(
  graph: CareerGraph,
  claims: readonly Claim[],
): ReadonlyMap<ClaimId, ClaimPlacement> {
  const told = new Set<ClaimId>();
  return new Map(
    claims.map((claim) => {
      const here = !told.has(claim.id);
      const against = graph
        .opposing(claim)
        .map((other) => other.claim)
        .filter((other) => !told.has(other.id));
      for (const one of [claim, ...against]) told.add(one.id);
      return [claim.id, { here, against }] as const;
    }),
  );
}
