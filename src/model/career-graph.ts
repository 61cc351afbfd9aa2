import Graph from 'graphology';
import type { CareerMap, Claim, Family, Level, Role, Source, Transition } from './career-map.ts';
import { addTo } from './groups.ts';
import type { ClaimId, FamilyId, LevelId, RoleId, SourceId } from './schema.ts';
import { transitionId, type TransitionId } from './transition-id.ts';

/** One transition travelled in one direction; an overlap can be travelled both ways. */
export interface Step {
  from: RoleId;
  to: RoleId;
  transition: Transition;
}

/** A claim and what it was made about: a role or a transition. */
export interface ClaimAbout {
  claim: Claim;
  on: Role | Transition;
}

/**
 * A map as a graph: read-only, made once. graphology holds the roles and transitions under prefixed keys,
 * because plain ids such as `constructor` break its adjacency; nobody outside this file sees a key.
 */
export class CareerGraph {
  private readonly graph = new Graph<{ role: Role }, { transition: Transition }>({ type: 'mixed' });
  private readonly sourcesById: ReadonlyMap<SourceId, Source>;
  private readonly familiesById: ReadonlyMap<FamilyId, Family>;
  private readonly levelRanks: ReadonlyMap<LevelId, number>;
  private readonly claimsById = new Map<ClaimId, ClaimAbout>();
  /** By claim, those that say of themselves that they contradict it. */
  private readonly contradicting = new Map<ClaimId, ClaimId[]>();

  constructor(readonly map: CareerMap) {
    this.sourcesById = new Map(map.sources.map((source) => [source.id, source]));
    this.familiesById = new Map(map.map.families.map((family) => [family.id, family]));
    this.levelRanks = new Map(map.map.levels.map((level, rank) => [level.id, rank]));
    for (const role of map.roles) this.addRole(role);
    for (const transition of map.transitions) this.addTransition(transition);
  }

  get roles(): readonly Role[] {
    return this.map.roles;
  }

  /** The role of an id, where there is one: the only way from a string to a RoleId outside the parser. */
  find(id: string): Role | undefined {
    return this.graph.hasNode(keyOf(id)) ? this.graph.getNodeAttribute(keyOf(id), 'role') : undefined;
  }

  role(id: RoleId): Role {
    return this.graph.getNodeAttribute(keyOf(id), 'role');
  }

  family(id: FamilyId): Family {
    return required(this.familiesById.get(id), id);
  }

  level(id: LevelId): Level {
    return required(this.map.map.levels[this.rank(id)], id);
  }

  /** 0 for the lowest level of the map. */
  rank(id: LevelId): number {
    return required(this.levelRanks.get(id), id);
  }

  /** The source of an id, where there is one. */
  findSource(id: string): Source | undefined {
    return this.sourcesById.get(id as SourceId);
  }

  source(id: SourceId): Source {
    return required(this.sourcesById.get(id), id);
  }

  claim(id: ClaimId): ClaimAbout {
    return required(this.claimsById.get(id), id);
  }

  /** Claims that contradict this one, whichever of the two says so. */
  opposing(claim: Claim): ClaimAbout[] {
    const against = new Set([...(claim.disagreesWith ?? []), ...(this.contradicting.get(claim.id) ?? [])]);
    return [...against].sort().map((id) => this.claim(id));
  }

  transition(id: TransitionId): Transition {
    return this.graph.getEdgeAttribute(id, 'transition');
  }

  /** The step from one role straight to another: the directed transition, else the overlap, else none. */
  step(from: RoleId, to: RoleId): Step | undefined {
    const edge =
      this.graph.directedEdge(keyOf(from), keyOf(to)) ?? this.graph.undirectedEdge(keyOf(from), keyOf(to));
    if (edge === undefined) return undefined;
    return { from, to, transition: this.graph.getEdgeAttribute(edge, 'transition') };
  }

  /** Every step out of a role, in the order of the ids it leads to. */
  stepsFrom(from: RoleId): Step[] {
    const next = new Set([
      ...this.graph.outNeighbors(keyOf(from)),
      ...this.graph.undirectedNeighbors(keyOf(from)),
    ]);
    return this.sorted(next).map((to) => required(this.step(from, to), to));
  }

  /** Every step into a role, in the order of the ids it comes from. */
  stepsInto(to: RoleId): Step[] {
    const before = new Set([
      ...this.graph.inNeighbors(keyOf(to)),
      ...this.graph.undirectedNeighbors(keyOf(to)),
    ]);
    return this.sorted(before).map((from) => required(this.step(from, to), from));
  }

  private addRole(role: Role): void {
    this.graph.addNode(keyOf(role.id), { role });
    this.addClaims(role);
  }

  private addTransition(transition: Transition): void {
    const id = transitionId(transition);
    const ends = [keyOf(transition.from), keyOf(transition.to)] as const;
    if (transition.kind === 'overlap') this.graph.addUndirectedEdgeWithKey(id, ...ends, { transition });
    else this.graph.addDirectedEdgeWithKey(id, ...ends, { transition });
    this.addClaims(transition);
  }

  private addClaims(on: Role | Transition): void {
    for (const claim of on.claims ?? []) {
      this.claimsById.set(claim.id, { claim, on });
      for (const other of claim.disagreesWith ?? []) addTo(this.contradicting, other, claim.id);
    }
  }

  /** Sorted, because graphology's neighbour order follows the file and JavaScript's integer keys. */
  private sorted(keys: ReadonlySet<string>): RoleId[] {
    return [...keys].map((key) => this.graph.getNodeAttribute(key, 'role').id).sort(byCode);
  }
}

/** Ids in code-unit order: the same everywhere, whatever the reader's language. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(id: string): string {
  return `role:${id}`;
}

function required<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Not on this map: ${id}`);
  return value;
}
