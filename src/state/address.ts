import type { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import { criteriaFor } from '../queries/criteria/criteria.ts';
import { OVERVIEW, type Question } from '../queries/question.ts';
import { decoded, readOptions, writeOptions } from './options.ts';

/* The address is the question: `#/role/<id>?trail=a,b` · `#/routes/<from>/<to>?by=…&pick=2&at=<id>` ·
 `#/compare/<id>/<id>` · `#/sources/<id>`.
   An end still to be chosen is written `_`, which can be no id. Reading never fails: what is not known on
   this map is reported, and the nearest question is asked instead. */

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

const OPEN_END = '_';
const MOST_COMPARED = 4;

export function readAddress(address: string, graph: CareerGraph): ReadAddress {
  return new AddressReader(address, graph).read();
}

export function writeAddress(question: Question): string {
  switch (question.ask) {
    case 'overview':
      return '#/';
    case 'role':
      return `#/role/${question.role}` + writeOptions({ trail: question.trail.join(',') });
    case 'compare':
      return `#/compare/${question.roles.join('/')}`;
    case 'sources':
      return question.source ? `#/sources/${question.source}` : '#/sources';
    case 'routes': {
      const { from, to, by, pick, at } = question;
      const ends = `#/routes/${from ?? OPEN_END}/${to ?? OPEN_END}`;
      return ends + writeOptions({ by, pick: pick > 0 ? String(pick + 1) : '', at: at ?? '' });
    }
  }
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
    const at = this.take('at');
    return {
      ask: 'routes',
      from: this.end(from),
      to: this.end(to),
      by: this.criterion(),
      pick: this.pick(),
      at: at === '' ? undefined : this.role(at),
    };
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

  private criterion(): string {
    const offered = criteriaFor(this.graph.map);
    const by = this.take('by');
    if (by !== '' && !offered.some((criterion) => criterion.id === by))
      this.unknown.push({ what: 'option', key: 'by', value: by });
    else if (by !== '') return by;
    return offered[0]?.id ?? '';
  }

  /** Written from 1, kept from 0. */
  private pick(): number {
    const pick = this.take('pick');
    if (pick === '') return 0;
    if (/^[1-9]\d{0,2}$/.test(pick)) return Number(pick) - 1;
    this.unknown.push({ what: 'option', key: 'pick', value: pick });
    return 0;
  }

  /** Each option is taken once; what nobody takes is unknown. */
  private take(key: string): string {
    const value = this.options.get(key) ?? '';
    this.options.delete(key);
    return value;
  }
}
