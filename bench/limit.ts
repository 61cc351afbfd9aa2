import type { SyntheticMap } from './synthetic-map.ts';

/**
 * What no answer about every edge can be faster than: reading each once, in order; or reading as well, from wherever
 * it stands, what is known of the role it leads to.
 */
export function limits({ roles, to, cost }: SyntheticMap) {
  const known = new Float64Array(roles).fill(1);
  return {
    inOrder: (): number => {
      let sum = 0;
      for (let edge = 0; edge < to.length; edge++) sum += (cost[edge] as number) + (to[edge] as number);
      return sum;
    },
    gathered: (): number => {
      let sum = 0;
      for (let edge = 0; edge < to.length; edge++)
        sum += (cost[edge] as number) + (known[to[edge] as number] as number);
      return sum;
    },
  };
}
