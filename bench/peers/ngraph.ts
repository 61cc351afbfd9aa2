import createGraph, { type Graph } from 'ngraph.graph';
import { aStar, nba, type PathFinder } from 'ngraph.path';
import { asked, type Asked, type Contender } from '../contender.ts';

type NGraph = Graph<undefined, number>;

export const ngraph: Contender = {
  name: 'ngraph.graph',
  tooLarge: ['D'],
  prepare({ roles, from, to, cost }) {
    const graph: NGraph = createGraph();
    for (let role = 0; role < roles; role++) graph.addNode(role);
    from.forEach((role, edge) => graph.addLink(role, to[edge] as number, cost[edge]));
    const options = {
      oriented: true,
      distance: (_: unknown, __: unknown, link: { data: number }) => link.data,
    };
    return {
      asked: [
        oneToOne(graph, 'ngraph.path, NBA*', nba(graph, options)),
        oneToOne(graph, 'ngraph.path, A*', aStar(graph, options)),
      ],
    };
  },
};

function oneToOne(graph: NGraph, by: string, finder: PathFinder<undefined>): Asked {
  return asked({
    question: 'oneToOne',
    by,
    ask: (from, to) => finder.find(from, to),
    told: (route, from) => {
      if (route.length === 0) return [Infinity];
      const roles = route.map(({ id }) => id);
      if (roles[0] !== from) roles.reverse();
      return [
        roles.slice(1).reduce<number>((sum, role, index) => {
          const link = graph.getLink(roles[index] ?? '', role);
          return sum + (link?.data ?? NaN);
        }, 0),
      ];
    },
  });
}
