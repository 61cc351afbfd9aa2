import type { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { rankingsFor } from '../../queries/answer/answer-routes.ts';
import { type Direction, DIRECTIONS, OVERVIEW, type Question } from '../../queries/ask/question.ts';
import { reachQuestion } from '../../queries/answer/next-question.ts';
import { ROUTES_ASKED } from '../../queries/ask/journey.ts';
import { readFilters } from './filter-options.ts';
import { decoded, readOptions } from './options.ts';
import { OPEN_END, REACHES } from './write-address.ts';

/* Reading never fails: what is not known on this map is reported, and the nearest question is asked instead. */

/** Something an address asked for that is not there. */
export type Unknown =
  | { what: 'role'; id: string }
  | { what: 'source'; id: string }
  | { what: 'page'; path: string }
  | { what: 'option'; key: string; value: string };

export interface ReadAddress {
  question: Question;
  unknown: readonly Unknown[];
}

const MOST_COMPARED = 4;
const MOST_ROUTES = 20;

/** How far reach looks unless told, and at most. */
const MOST_STEPS = 6;

export function readAddress(address: string, graph: CareerGraph): ReadAddress {
  return new AddressReader(address, graph).read();
}

class AddressReader {
  private readonly path: readonly string[];
  private readonly options: Map<string, string>;
  private readonly unknown: Unknown[] = [];

  constructor(
    private readonly address: string,
    private readonly graph: CareerGraph,
  ) {
    const [path = '', query = ''] = address.replace(/^#?\/?/, '').split('?', 2);
    this.path = path
      .split('/')
      .filter((part) => part !== '')
      .map(decoded);
    this.options = readOptions(query);
  }

  read(): ReadAddress {
    const question = this.question();
    for (const [key, value] of this.options) this.unknown.push({ what: 'option', key, value });
    return { question, unknown: this.unknown };
  }

  private question(): Question {
    const [ask, first, second, ...more] = this.path;
    if (ask === undefined) return OVERVIEW;
    if (ask === 'role' && first !== undefined && second === undefined) return this.roleQuestion(first);
    if (ask === 'routes' && more.length === 0)
      return this.routesQuestion(first ?? OPEN_END, second ?? OPEN_END);
    if (ask === 'compare') return this.compareQuestion(this.path.slice(1));
    if (ask === 'sources' && second === undefined) return this.sourcesQuestion(first);
    if (ask === 'fit' && first === undefined) return { ask: 'fit', at: this.optionalRole('at') };
    const direction = DIRECTIONS.find((one) => REACHES[one] === ask);
    if (direction && first !== undefined && second === undefined) return this.reachQuestion(first, direction);
    this.unknown.push({ what: 'page', path: this.address.split('?')[0] ?? '' });
    this.options.clear();
    return OVERVIEW;
  }

  private roleQuestion(id: string): Question {
    const trail = this.take('trail')
      .split(',')
      .filter((part) => part !== '')
      .map((part) => this.role(part));
    const role = this.role(id);
    if (!role) return OVERVIEW;
    const passed = new Set(trail.filter((part) => part !== undefined && part !== role));
    return { ask: 'role', role, trail: [...passed] as RoleId[] };
  }

  private routesQuestion(from: string, to: string): Question {
    const take = (key: string): string => this.take(key);
    return {
      ask: 'routes',
      from: this.end(from),
      to: this.end(to),
      by: this.ranking(),
      filters: readFilters(take, this.graph, (key, value) =>
        this.unknown.push({ what: 'option', key, value }),
      ),
      k: this.number('k', 1, MOST_ROUTES) ?? ROUTES_ASKED,
      // Written from 1, kept from 0.
      pick: (this.number('pick', 1, 999) ?? 1) - 1,
      versus: this.versus(),
      at: this.optionalRole('at'),
    };
  }

  private reachQuestion(id: string, direction: Direction): Question {
    const steps = this.number('steps', 1, MOST_STEPS);
    const role = this.role(id);
    return role ? reachQuestion(role, direction, steps) : OVERVIEW;
  }

  private versus(): number | undefined {
    const versus = this.number('versus', 1, 999);
    return versus === undefined ? undefined : versus - 1;
  }

  private sourcesQuestion(id: string | undefined): Question {
    const source = id === undefined ? undefined : this.graph.findSource(id);
    if (id !== undefined && !source) this.unknown.push({ what: 'source', id });
    return { ask: 'sources', source: source?.id };
  }

  /** Fewer than two make no comparison: one is a role's own page, none the whole map. */
  private compareQuestion(ids: readonly string[]): Question {
    const known = new Set(ids.map((id) => this.role(id)).filter((role) => role !== undefined));
    const roles = [...known].slice(0, MOST_COMPARED);
    const [only] = roles;
    if (roles.length > 1) return { ask: 'compare', roles };
    return only ? { ask: 'role', role: only, trail: [] } : OVERVIEW;
  }

  private end(id: string): RoleId | undefined {
    return id === OPEN_END ? undefined : this.role(id);
  }

  private role(id: string): RoleId | undefined {
    const role = this.graph.find(id);
    if (!role) this.unknown.push({ what: 'role', id });
    return role?.id;
  }

  private optionalRole(key: string): RoleId | undefined {
    const id = this.take(key);
    return id === '' ? undefined : this.role(id);
  }

  private ranking(): string {
    const offered = rankingsFor(this.graph);
    const by = this.take('by');
    if (by !== '' && !offered.some((ranking) => ranking.id === by))
      this.unknown.push({ what: 'option', key: 'by', value: by });
    else if (by !== '') return by;
    return offered[0]?.id ?? '';
  }

  /** A whole number within bounds; undefined where there is none, and said where it is another thing. */
  private number(key: string, least: number, most: number): number | undefined {
    const value = this.take(key);
    if (value === '') return undefined;
    const number = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    this.unknown.push({ what: 'option', key, value });
    return undefined;
  }

  /** Each option is taken once; what nobody takes is unknown. */
  private take(key: string): string {
    const value = this.options.get(key) ?? '';
    this.options.delete(key);
    return value;
  }
}
