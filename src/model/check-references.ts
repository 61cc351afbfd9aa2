import { TOPICS } from './schema.ts';
import type { Fault, Finding, Path, RawMap, ReferenceTo } from './problem.ts';

/* What no shape can say: that an id exists and is the only one, that a level is on the scale, that a claim has
   a source. It reads the raw sections, so that these are reported beside the wrong shapes, not after them;
   what has the wrong shape is passed over here, the schema has said it. */

type Thing = Record<string, unknown>;

export function findBrokenReferences(raw: RawMap): Finding[] {
  const check = new ReferenceCheck(raw);
  check.map();
  things(raw.sources).forEach(([index, source]) => {
    check.unique('source', source['id'], ['sources', index, 'id']);
  });
  things(raw.roles).forEach(([index, role]) => {
    check.role(role, ['roles', index]);
  });
  things(raw.transitions).forEach(([index, transition]) => {
    check.transition(transition, ['transitions', index]);
  });
  return check.findings;
}

class ReferenceCheck {
  readonly findings: Finding[] = [];
  private readonly known: Record<ReferenceTo, Set<unknown>>;
  private readonly first = new Map<string, Path>();
  private readonly scale: number;
  private readonly head: Thing;

  constructor(raw: RawMap) {
    this.head = asThing(raw.map);
    const scale = this.head['skillScale'];
    this.scale = typeof scale === 'number' ? scale : 5;
    this.known = {
      role: idsOf(raw.roles),
      source: idsOf(raw.sources),
      family: idsOf(this.head['families']),
      level: idsOf(this.head['levels']),
      stage: idsOf(this.head['stages']),
      skill: idsOf(this.head['skills']),
      trait: idsOf(this.head['traits']),
      claim: new Set(
        [...things(raw.roles), ...things(raw.transitions)].flatMap(([, thing]) => [
          ...idsOf(thing['claims']),
        ]),
      ),
      topic: new Set([...TOPICS, ...idsOf(this.head['skills']), ...idsOf(this.head['traits'])]),
    };
  }

  map(): void {
    const lists = {
      families: 'family',
      levels: 'level',
      stages: 'stage',
      skills: 'skill',
      traits: 'trait',
    } as const;
    for (const [list, what] of Object.entries(lists))
      for (const [index, item] of things(this.head[list]))
        this.unique(what, item['id'], ['map', list, index, 'id']);
    for (const [index, stage] of things(this.head['stages'])) {
      if (stage['sources'] !== undefined)
        this.references('source', stage['sources'], ['map', 'stages', index, 'sources']);
      if (stage['says'] !== undefined) this.sourced(stage, ['map', 'stages', index]);
    }
  }

  role(role: Thing, path: Path): void {
    this.unique('role', role['id'], [...path, 'id']);
    this.reference('family', role['family'], [...path, 'family']);
    this.reference('level', role['level'], [...path, 'level']);
    if (role['stage'] !== undefined) this.reference('stage', role['stage'], [...path, 'stage']);
    this.assessments('skill', role['skills'], [...path, 'skills']);
    this.assessments('trait', role['traits'], [...path, 'traits']);
    for (const [index, pay] of things(role['pay'])) this.sourced(pay, [...path, 'pay', index]);
    for (const [index, claim] of things(role['claims'])) this.claim(claim, [...path, 'claims', index]);
    if (role['sources'] !== undefined) this.references('source', role['sources'], [...path, 'sources']);
  }

  transition(transition: Thing, path: Path): void {
    const { from, to, kind } = transition;
    this.reference('role', from, [...path, 'from']);
    this.reference('role', to, [...path, 'to']);
    if (typeof from === 'string' && from === to)
      this.report({ fault: 'self-transition', id: from }, [...path, 'to']);
    else this.uniquePair(from, to, kind, path);
    for (const [index, evidence] of things(transition['evidence']))
      this.sourced(evidence, [...path, 'evidence', index]);
    for (const [index, claim] of things(transition['claims'])) this.claim(claim, [...path, 'claims', index]);
    const years = transition['years'];
    if (Array.isArray(years) && Number(years[0]) > Number(years[1]))
      this.report({ fault: 'reversed-years' }, [...path, 'years']);
  }

  unique(what: ReferenceTo, id: unknown, path: Path): void {
    if (typeof id !== 'string') return;
    this.once(`${what}:${id}`, id, path);
  }

  /** One directed transition per ordered pair, one overlap per pair. */
  private uniquePair(from: unknown, to: unknown, kind: unknown, path: Path): void {
    if (typeof from !== 'string' || typeof to !== 'string') return;
    const overlap = kind === 'overlap';
    const pair = overlap ? [from, to].sort() : [from, to];
    this.once(`transition:${overlap ? 'overlap' : 'directed'}:${pair.join('>')}`, `${from} → ${to}`, path);
  }

  private once(key: string, id: string, path: Path): void {
    const first = this.first.get(key);
    if (first) this.report({ fault: 'duplicate', id, first: '/' + first.join('/') }, path);
    else this.first.set(key, path);
  }

  private assessments(what: 'skill' | 'trait', value: unknown, path: Path): void {
    for (const [id, assessment] of Object.entries(asThing(value))) {
      this.reference(what, id, [...path, id]);
      this.sourced(asThing(assessment), [...path, id]);
      const { level } = asThing(assessment);
      if (typeof level === 'number' && (level < 0 || level > this.scale))
        this.report({ fault: 'out-of-scale', received: level, scale: this.scale }, [...path, id, 'level']);
    }
  }

  private claim(claim: Thing, path: Path): void {
    this.unique('claim', claim['id'], [...path, 'id']);
    this.reference('topic', claim['about'], [...path, 'about']);
    this.sourced(claim, path);
    if (claim['disagreesWith'] !== undefined)
      this.references('claim', claim['disagreesWith'], [...path, 'disagreesWith']);
  }

  /** Whatever is said has a source; only our own estimate may stand without one. */
  private sourced(said: Thing, path: Path): void {
    const { sources } = said;
    if (!Array.isArray(sources)) return;
    if (sources.length === 0 && said['basis'] !== 'editorial')
      this.report({ fault: 'no-source' }, [...path, 'sources']);
    this.references('source', sources, [...path, 'sources']);
  }

  private references(to: ReferenceTo, ids: unknown, path: Path): void {
    if (Array.isArray(ids))
      ids.forEach((id, index) => {
        this.reference(to, id, [...path, index]);
      });
  }

  private reference(to: ReferenceTo, id: unknown, path: Path): void {
    if (typeof id === 'string' && !this.known[to].has(id))
      this.report({ fault: 'unknown-reference', to, id }, path);
  }

  private report(fault: Fault, path: Path): void {
    this.findings.push({ ...fault, severity: 'error', path });
  }
}

function asThing(value: unknown): Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {};
}

function things(list: unknown): [number, Thing][] {
  return Array.isArray(list) ? list.map((item, index) => [index, asThing(item)]) : [];
}

function idsOf(list: unknown): Set<unknown> {
  return new Set(things(list).map(([, item]) => item['id']));
}
