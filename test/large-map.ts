import type { CareerMap } from '../src/model/career-map.ts';
import { parseMap } from '../src/model/parse-map.ts';

/* For tests: a map as large as a labour market's, the same every time. */

const FAMILIES = 20;
const LEVELS = 5;
/** Prime to the number of roles less one, so that the steps out of a role lead to different roles. */
const STRIDE = 197;
const WORDS = ['Data', 'Field', 'Network', 'Senior', 'Clinical', 'Quality', 'Regional'];
const HAN = ['数据', '现场', '网络', '高级', '临床', '质量', '区域'];

export interface LargeMap {
  roles: number;
  /** A multiple of the roles: as many lead out of each. */
  transitions: number;
  /** How many skills the map knows, and how many of them a role asks; none unless told. */
  skills?: { known: number; asked: number };
}

/** Every transition rests on the source `all`. */
export function largeMap({ roles, transitions, skills = { known: 0, asked: 0 } }: LargeMap): CareerMap {
  const each = <Made>(count: number, make: (index: number) => Made): Made[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const { map, problems } = parseMap({
    map: {
      format: 'career-map/1',
      id: 'large',
      title: { en: 'Large', zh: '大图' },
      families: each(FAMILIES, (n) => ({ id: `f${n}`, name: { en: `Family ${n}` }, colour: '#2563c9' })),
      levels: each(LEVELS, (n) => ({ id: `l${n}`, name: { en: `Level ${n}` } })),
      skills: each(skills.known, (n) => ({ id: `s${n}`, name: { en: `Skill ${n}` } })),
    },
    roles: each(roles, (n) => ({
      id: `r${n}`,
      name: {
        en: `${WORDS[n % 7] ?? ''} ${WORDS[(n >> 3) % 7] ?? ''} officer ${n}`,
        zh: `${HAN[n % 7] ?? ''}${HAN[(n >> 3) % 7] ?? ''}专员${n}`,
      },
      family: `f${n % FAMILIES}`,
      level: `l${Math.floor(n / FAMILIES) % LEVELS}`,
      skills: Object.fromEntries(
        each(skills.asked, (k) => [
          `s${(n * 31 + k * 7) % skills.known}`,
          { level: 1 + ((n + k) % 5), basis: 'editorial', sources: [] },
        ]),
      ),
    })),
    transitions: each(transitions, (n) => {
      const from = n % roles;
      const way = Math.floor(n / roles) * STRIDE + from * 31;
      return {
        from: `r${from}`,
        to: `r${(from + 1 + (way % (roles - 1))) % roles}`,
        kind: n % 5 === 0 ? 'promotion' : 'move',
        evidence: [{ basis: 'testimony', sources: ['all'] }],
      };
    }),
    sources: [{ id: 'all', title: { en: 'All' }, language: 'en', kind: 'test', reliability: 'medium' }],
  });
  if (!map) throw new Error(`Not a map: ${JSON.stringify(problems.slice(0, 3))}`);
  return map;
}
