import { bidirectionalDijkstra } from '../src/queries/engine/bidirectional-dijkstra.ts';
import { everyRoute } from '../src/queries/engine/every-route.ts';
import { stepsByBreadthFirst } from '../src/queries/engine/breadth-first.ts';
import { costToGo } from '../src/queries/engine/cost-to-go.ts';
import { LoopFreeSearch } from '../src/queries/engine/loop-free-search.ts';
import { Network } from '../src/queries/engine/network.ts';
import { paretoRoutes } from '../src/queries/engine/pareto-routes.ts';
import { packWeights, type Costs, type Weight } from '../src/queries/engine/weight.ts';
import {
  asked,
  countAndCost,
  EVERY_ROUTE_STEPS,
  inOrder,
  K,
  REACH_STEPS,
  routeCosts,
  type Asked,
  type Contender,
} from './contender.ts';
import { inGroups } from './in-groups.ts';
import type { SyntheticMap } from './synthetic-map.ts';

const BY = 'Zhitu';

/** Where every route is asked for, so many are enough: at millions of edges there are more than fit into memory. */
const MOST_ROUTES = 10_000;

/** The engine of src/queries/engine/, on the compact copy that the queries run on. */
export const ours: Contender = {
  name: BY,
  prepare(map) {
    const own = new Ours(map);
    return {
      asked: [own.oneToAll(), own.oneToOne(), own.kRoutes(), own.reach(), own.tradeOffs(), own.everyRoute()],
      criteria: own.criteria(),
    };
  },
};

class Ours {
  private readonly network: Network;
  /** By number of a network's edge, which transition it is. */
  private readonly order: Int32Array;
  private readonly cost: Weight;
  private readonly traded: readonly Weight[];

  constructor(private readonly map: SyntheticMap) {
    const byTarget = inGroups(map.to, map.roles).members;
    const { offsets, members } = inGroups(map.from, map.roles, byTarget);
    const targets = members.map((transition) => map.to[transition] as number);
    this.order = members;
    this.network = new Network(
      map.roles,
      Int32Array.from({ length: map.roles }, (_, role) => role),
      offsets,
      targets,
    );
    this.cost = this.weight(this.sum(map.cost));
    this.traded = [this.steps(), this.sum(map.learning), this.sum(map.estimated)].map((costs) =>
      this.weight(costs),
    );
  }

  /** The engine searches into an end; on a network turned round that is from one to all. */
  oneToAll(): Asked {
    const { network, cost } = this;
    let turned: Network | undefined;
    let weight = cost;
    return asked({
      question: 'oneToAll',
      by: BY,
      ask: (from) => {
        if (!turned) {
          turned = new Network(network.roles, network.roleOf, network.backOffsets, network.backSources);
          [weight = cost] = packWeights(turned, [{ along: 'sum', costs: cost.back, grain: 1 }]);
        }
        return costToGo(turned, weight, [from]);
      },
      told: (least) => [...least],
    });
  }

  oneToOne(): Asked {
    const { network, cost } = this;
    return asked({
      question: 'oneToOne',
      by: BY,
      ask: (from, to) => bidirectionalDijkstra(network, cost, from, to),
      told: (best) => [best?.cost ?? Infinity],
    });
  }

  kRoutes(weights: readonly Weight[] = [this.cost]): Asked {
    return asked({
      question: 'kRoutes',
      by: BY,
      ask: (from, to) => {
        const search = new LoopFreeSearch(this.network, weights, from, [to]);
        const routes: number[][] = [];
        for (let edges = search.next(); edges; edges = routes.length < K ? search.next() : undefined)
          routes.push(this.rolesAlong(from, edges));
        return routes;
      },
      told: (routes, from, to) => routeCosts(routes, { from, to }, this.costOf),
    });
  }

  reach(): Asked {
    return asked({
      question: 'reach',
      by: BY,
      ask: (from) => stepsByBreadthFirst(this.network, [from], 'out', REACH_STEPS),
      told: (away) => [away.filter((steps) => steps > 0).length],
    });
  }

  tradeOffs(): Asked {
    const { network, traded } = this;
    return asked({
      question: 'tradeOffs',
      by: BY,
      ask: (from, to) => paretoRoutes(network, traded, from, [to]),
      told: (routes) =>
        inOrder(
          routes.map((edges) =>
            traded.map(({ costs }) => edges.reduce((sum, edge) => sum + (costs[edge] as number), 0)),
          ),
        ),
    });
  }

  everyRoute(): Asked {
    return asked({
      question: 'everyRoute',
      by: BY,
      ask: (from, to) => {
        const routes: number[][] = [];
        everyRoute(this.network, from, to, EVERY_ROUTE_STEPS, (edges, count) => {
          routes.push(this.rolesAlong(from, edges.subarray(0, count)));
          return routes.length < MOST_ROUTES;
        });
        return routes;
      },
      told: (routes, from, to) => countAndCost(routeCosts(routes, { from, to }, this.costOf)),
    });
  }

  /** The measures of src/queries/criteria/, ties included, on the map's figures. */
  criteria(): { id: string; kRoutes(): Asked }[] {
    const { cost, learning, estimated, sources, lift } = this.map;
    const support = () => sources.map((count) => 1 / count);
    const rarity = () => lift.map((more) => 1 / (1 + more));
    const measures: Record<string, () => Costs[]> = {
      'fewest-steps': () => [this.steps()],
      gentlest: () => [this.largest(learning, 2), this.steps(), this.sum(learning)],
      'least-to-learn': () => [this.sum(learning)],
      'best-evidenced': () => [this.sum(estimated), this.largest(support(), 1e-6)],
      quickest: () => [this.sum(cost)],
      'well-trodden': () => [this.largest(rarity(), 1e-6)],
    };
    const ties = () => [this.steps(), this.sum(learning)];
    return Object.entries(measures).map(([id, own]) => ({
      id,
      kRoutes: () => this.kRoutes(packWeights(this.network, [...own(), ...ties()])),
    }));
  }

  private weight(costs: Costs): Weight {
    return packWeights(this.network, [costs])[0] as Weight;
  }

  private steps(): Costs {
    return { along: 'sum', costs: new Float64Array(this.order.length).fill(1), grain: 1 };
  }

  private sum(figures: Float64Array): Costs {
    return { along: 'sum', costs: this.byEdge(figures), grain: 1 };
  }

  private largest(figures: Float64Array, grain: number): Costs {
    return { along: 'max', costs: this.byEdge(figures), grain };
  }

  private byEdge(figures: Float64Array): Float64Array {
    return Float64Array.from(this.order, (transition) => figures[transition] as number);
  }

  private rolesAlong(from: number, edges: Iterable<number>): number[] {
    const roles = [from];
    for (const edge of edges) roles.push(this.network.targets[edge] as number);
    return roles;
  }

  private readonly costOf = (from: number, to: number): number => {
    const { offsets, targets } = this.network;
    const edge = targets.subarray(offsets[from], offsets[from + 1]).indexOf(to);
    if (edge < 0) throw new Error(`No transition from ${from} to ${to}`);
    return this.cost.costs[(offsets[from] as number) + edge] as number;
  };
}
