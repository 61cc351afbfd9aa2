import type { CareerMap } from '../src/model/career-map.ts';
import { parseMap } from '../src/model/parse-map.ts';

/**
 * A map drawn as text, for tests and examples, one thing a line:
 *
 *     presales -> sales              a move, said by one source
 *     presales => lead : 3           a promotion with three sources
 *     ops ~ support                  an overlap
 *     lead -> cio : editorial        an estimate of ours
 *     ops -> lead : years 2-4        a move of one source that takes two to four years
 *     ops -> cio : 3, lift 1.5, count 12, share 0.1   what was observed of a move with three sources
 *     presales [tech 3, selling 2]   what a role asks
 *     presales in sales at senior    its family and level
 *
 * Roles are those that are named; families and levels stand in the order in which they are first named. A role that
 * is placed nowhere is in the family `family` at the level `level`, which come last. Throws where the sketch is no
 * map.
 */
export function sketchMap(sketch: string): CareerMap {
  const lines = sketch
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const roles = new Map<string, Record<string, number>>();
  const places = new Map<string, Place>();
  const transitions = lines.flatMap((line) => {
    const [, role = '', list, family, level] =
      /^([\w-]+) (?:\[(.+)\]|in ([\w-]+) at ([\w-]+))$/.exec(line) ?? [];
    if (role === '') return [transitionIn(line)];
    if (list !== undefined) roles.set(role, levelsIn(list));
    else if (!roles.has(role)) roles.set(role, {});
    if (family !== undefined && level !== undefined) places.set(role, { family, level });
    return [];
  });
  for (const { from, to } of transitions)
    for (const role of [from, to]) if (!roles.has(role)) roles.set(role, {});
  const { map, problems } = parseMap({
    map: mapOf(roles, places),
    roles: [...roles].map(([id, levels]) => ({
      id,
      name: { en: id },
      ...(places.get(id) ?? NOWHERE),
      skills: Object.fromEntries(
        Object.entries(levels).map(([skill, level]) => [skill, { level, basis: 'editorial', sources: [] }]),
      ),
    })),
    transitions,
    sources: Array.from({ length: 9 }, (_, index) => ({
      id: `s${index}`,
      title: { en: `Source ${index}` },
      language: 'en',
      kind: 'test',
      reliability: 'medium',
    })),
  });
  if (!map) throw new Error(`Not a map: ${JSON.stringify(problems)}`);
  return map;
}

function mapOf(roles: ReadonlyMap<string, Record<string, number>>, places: ReadonlyMap<string, Place>) {
  const placed = [...places.values(), ...(places.size < roles.size ? [NOWHERE] : [])];
  const families = new Set(placed.map(({ family }) => family));
  const levels = new Set(placed.map(({ level }) => level));
  const skills = new Set([...roles.values()].flatMap((asked) => Object.keys(asked)));
  return {
    format: 'career-map/1',
    id: 'sketch',
    title: { en: 'Sketch' },
    families: [...families].map((id) => ({ id, name: { en: capitalised(id) }, colour: '#2563C9' })),
    levels: [...levels].map((id) => ({ id, name: { en: capitalised(id) } })),
    skills: [...skills].map((id) => ({ id, name: { en: id } })),
  };
}

interface Place {
  family: string;
  level: string;
}

const NOWHERE: Place = { family: 'family', level: 'level' };

const KINDS = { '->': 'move', '=>': 'promotion', '~': 'overlap' } as const;

function transitionIn(line: string) {
  const [, from = '', arrow = '', to = '', said = '1'] =
    /^([\w-]+) (->|=>|~) ([\w-]+)(?: : (.+))?$/.exec(line) ?? [];
  if (from === '') throw new Error(`Not a line of a sketch: ${line}`);
  const parts = said.split(',').map((part) => part.trim());
  const [evidence = '1', ...figures] = /^\w+$/.test(parts[0] ?? '') ? parts : ['1', ...parts];
  const sources = Array.from({ length: Number(evidence) || 0 }, (_, index) => `s${index}`);
  return {
    from,
    to,
    kind: KINDS[arrow as keyof typeof KINDS],
    ...Object.fromEntries(figures.map(figureIn)),
    evidence: [evidence === 'editorial' ? { basis: evidence, sources: [] } : { basis: 'testimony', sources }],
  };
}

function figureIn(part: string): [string, number | [number, number]] {
  const [, years, fewest, most, name = '', figure] =
    /^(?:(years) ([\d.]+)-([\d.]+)|(lift|count|share) ([\d.]+))$/.exec(part) ?? [];
  if (years !== undefined) return [years, [Number(fewest), Number(most)]];
  if (name === '') throw new Error(`Not a figure of a sketch: ${part}`);
  return [name, Number(figure)];
}

function levelsIn(list: string): Record<string, number> {
  return Object.fromEntries(
    list.split(',').map((pair) => {
      const [skill = '', level] = pair.trim().split(' ');
      return [skill, Number(level)];
    }),
  );
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
