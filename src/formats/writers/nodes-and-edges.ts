import type { Role, Transition } from '../../model/career-map.ts';
import { basisOf, sourcesOf } from '../../model/evidence.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { transitionId } from '../../model/transition-id.ts';
import { nameIn } from './names.ts';
import { safeText } from './safe-text.ts';
import type { ExportContent } from './writer.ts';

/* A part of a map as the programs for graphs see it: roles as nodes, transitions as edges, each with the same flat list
   of attributes in every format. What is unknown is absent. */

type Typed<Types> = { -readonly [Name in keyof Types]?: Types[Name] extends 'string' ? string : number };

/** `x`, `y` as such programs draw, y upwards; `rank` 0 for the map's lowest level. */
export const NODE_ATTRIBUTES = {
  label: 'string',
  name_zh: 'string',
  name_en: 'string',
  family: 'string',
  family_name: 'string',
  level: 'string',
  level_name: 'string',
  rank: 'whole',
  color: 'string',
  x: 'number',
  y: 'number',
} as const;

/** `sources`: how many. */
export const EDGE_ATTRIBUTES = {
  kind: 'string',
  basis: 'string',
  sources: 'whole',
  why: 'string',
  fewest_years: 'number',
  most_years: 'number',
} as const;

type NodeAttributes = Typed<typeof NODE_ATTRIBUTES>;
type EdgeAttributes = Typed<typeof EDGE_ATTRIBUTES>;
export type AttributeType = 'string' | 'whole' | 'number';

export interface Node {
  key: RoleId;
  attributes: NodeAttributes;
}

export interface Edge {
  /** `from>to>kind`. */
  key: string;
  source: RoleId;
  target: RoleId;
  /** An overlap is true both ways. */
  undirected: boolean;
  attributes: EdgeAttributes;
}

export function nodesOf(handout: ExportContent): Node[] {
  return handout.extract.graph.roles.map((role) => ({ key: role.id, attributes: nodeOf(role, handout) }));
}

export function edgesOf({ extract: { graph }, language }: ExportContent): Edge[] {
  return graph.map.transitions.map((transition) => ({
    key: transitionId(transition),
    source: transition.from,
    target: transition.to,
    undirected: transition.kind === 'overlap',
    attributes: edgeOf(transition, language),
  }));
}

function nodeOf(role: Role, { extract: { graph }, language, places }: ExportContent): NodeAttributes {
  const family = graph.family(role.family);
  const at = places?.get(role.id);
  return {
    label: nameIn(language, role),
    ...(role.name.zh !== undefined && { name_zh: safeText(role.name.zh) }),
    ...(role.name.en !== undefined && { name_en: safeText(role.name.en) }),
    family: family.id,
    family_name: nameIn(language, family),
    level: role.level,
    level_name: nameIn(language, graph.level(role.level)),
    rank: graph.rank(role.level),
    color: family.colour,
    ...(at && { x: rounded(at.x), y: rounded(0 - at.y) }),
  };
}

function edgeOf(transition: Transition, language: Language): EdgeAttributes {
  const why = reasonOf(transition);
  const { kind, years } = transition;
  return {
    kind,
    basis: basisOf(transition),
    sources: sourcesOf(transition).length,
    ...(why && { why: safeText(inLanguage(why, language)) }),
    ...(years && { fewest_years: years[0], most_years: years[1] }),
  };
}

/** Without a reason of its own, a transition is told in its first voice's words. */
function reasonOf({ why, evidence }: Transition): Transition['why'] {
  return why ?? evidence?.find(({ says }) => says)?.says;
}

/** To a hundredth: enough for print, and short. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
