import type { CareerMap } from './career-map.ts';
import { parseMap } from './parse-map.ts';

/**
 * A map drawn as text, for tests and examples, one thing a line:
 *
 *     presales -> sales              a move, said by one source
 *     presales => lead : 3           a promotion with three sources
 *     ops ~ support                  an overlap
 *     lead -> cio : editorial        an estimate of ours
 *     presales [tech 3, selling 2]   what a role asks
 *
 * Roles are those that are named. Throws where the sketch is no map.
 */
export function sketchMap(sketch: string): CareerMap {
  const lines = sketch
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const roles = new Map<string, Record<string, number>>();
  const transitions = lines.flatMap((line) => {
    const asks = /^([\w-]+) \[(.+)\]$/.exec(line);
    if (asks) roles.set(asks[1] ?? '', levelsIn(asks[2] ?? ''));
    return asks ? [] : [transitionIn(line)];
  });
  for (const { from, to } of transitions)
    for (const role of [from, to]) if (!roles.has(role)) roles.set(role, {});
  const skills = new Set([...roles.values()].flatMap((levels) => Object.keys(levels)));
  const { map, problems } = parseMap({
    map: {
      format: 'career-map/1',
      id: 'sketch',
      title: { en: 'Sketch' },
      families: [{ id: 'family', name: { en: 'Family' }, colour: '#2563C9' }],
      levels: [{ id: 'level', name: { en: 'Level' } }],
      skills: [...skills].map((id) => ({ id, name: { en: id } })),
    },
    roles: [...roles].map(([id, levels]) => ({
      id,
      name: { en: id },
      family: 'family',
      level: 'level',
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

const KINDS = { '->': 'move', '=>': 'promotion', '~': 'overlap' } as const;

function transitionIn(line: string) {
  const [, from = '', arrow = '', to = '', evidence = '1'] =
    /^([\w-]+) (->|=>|~) ([\w-]+)(?: : (\w+))?$/.exec(line) ?? [];
  if (from === '') throw new Error(`Not a line of a sketch: ${line}`);
  const sources = Array.from({ length: Number(evidence) || 0 }, (_, index) => `s${index}`);
  return {
    from,
    to,
    kind: KINDS[arrow as keyof typeof KINDS],
    evidence: [evidence === 'editorial' ? { basis: evidence, sources: [] } : { basis: 'testimony', sources }],
  };
}

function levelsIn(list: string): Record<string, number> {
  return Object.fromEntries(
    list.split(',').map((pair) => {
      const [skill = '', level] = pair.trim().split(' ');
      return [skill, Number(level)];
    }),
  );
}
