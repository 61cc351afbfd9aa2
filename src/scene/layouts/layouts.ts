import { lattice } from './lattice.ts';
import type { Layout } from './layout.ts';

/** Every layout, the first being the one a map opens with. */
export const LAYOUTS: readonly [Layout, ...Layout[]] = [lattice];
