/** Why something is believed, strongest first: the strongest basis a transition has is its basis. */
export const BASES = ['observed', 'curated', 'testimony', 'similarity', 'editorial'] as const;
export type Basis = (typeof BASES)[number];

/** 0 for the strongest; larger is weaker. */
export function weakness(basis: Basis): number {
  return BASES.indexOf(basis);
}

/** The strongest of several; with none at all it is our own estimate. */
export function strongest(bases: Iterable<Basis>): Basis {
  let best: Basis = 'editorial';
  for (const basis of bases) if (weakness(basis) < weakness(best)) best = basis;
  return best;
}
