import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import { answer } from '../queries/answer/answer.ts';
import { NO_FILTERS, type Filters } from '../queries/ask/journey.ts';
import { routesBetween } from '../queries/answer/next-question.ts';
import type { Loosening } from '../queries/routing/minimal-loosenings.ts';
import { WORDS } from './languages.ts';
import {
  sayAvoided,
  sayCount,
  sayGives,
  sayLoosenings,
  sayNoWay,
  sayToLearn,
  sayTradeOff,
  sayWeighed,
  sayYears,
} from './say-filters.ts';

const map = sketchMap('a -> b\nb -> c : editorial');
const graph = new CareerGraph(map);
const [a, b, c] = ['a', 'b', 'c'] as RoleId[] as [RoleId, RoleId, RoleId];
const zh = { graph, language: 'zh', words: WORDS.zh } as const;
const en = { graph, language: 'en', words: WORDS.en } as const;

describe('a loosening', () => {
  it.each<[Loosening, string, string]>([
    [{ loosen: 'basis', to: 'editorial' }, '允许估计', 'Allow estimates'],
    [
      { loosen: 'basis', to: 'similarity' },
      '依据放宽到「技能相似」',
      'Allow evidence as weak as “Similar skills”',
    ],
    [{ loosen: 'rise', to: 2 }, '放宽到每步升 2 级', 'Allow a rise of 2 levels per step'],
    [{ loosen: 'steps', to: 4 }, '放宽到 4 步', 'Allow 4 steps'],
    [{ loosen: 'readiness', to: 0.29 }, '放宽到每步已具备 29%', 'Allow steps you bring only 29% for'],
    [{ loosen: 'readiness', to: undefined }, '允许未评估的步骤', 'Allow steps that are not assessed'],
    [{ loosen: 'via', role: b }, '不再途经b', 'No longer by way of b'],
    [{ loosen: 'avoid', avoided: { what: 'role', role: b } }, '不再避开b', 'No longer avoid b'],
  ])('%j says what is given up', (loosening, inChinese, inEnglish) => {
    expect(sayLoosenings([loosening], zh)).toBe(inChinese);
    expect(sayLoosenings([loosening], en)).toBe(inEnglish);
  });

  it('of several filters names them all', () => {
    const both: Loosening[] = [
      { loosen: 'via', role: b },
      { loosen: 'steps', to: 3 },
    ];
    expect(sayLoosenings(both, zh)).toBe('不再途经b和放宽到 3 步');
    expect(sayLoosenings(both, en)).toBe('No longer by way of b and allow 3 steps');
  });
});

describe('a way out', () => {
  it('says how long its route is and how hard, where that is known', () => {
    const steps = graph.stepsFrom(a);
    const way = { loosenings: [], route: { roles: [a, b], steps } };
    expect(sayGives({ ...way, readiness: 0.66 }, WORDS.zh)).toBe('1 步，最难的一步已具备 66%');
    expect(sayGives({ ...way, readiness: undefined }, WORDS.en)).toBe('1 step');
    expect(sayGives({ ...way, route: undefined, readiness: undefined }, WORDS.en)).toBeUndefined();
  });
});

describe('no way', () => {
  const said = (filters: Filters, from = a, to = c): string => {
    const found = answer(graph, { ...routesBetween(map, from, to), filters });
    if (found.ask !== 'routes') throw new Error('routes were asked for');
    return sayNoWay(found, WORDS.en, 'en');
  };

  it('is blamed on the filters only where they are to blame', () => {
    expect(said({ ...NO_FILTERS, limits: { basis: 'testimony' } })).toContain('Within these filters');
    expect(said({ ...NO_FILTERS, limits: { basis: 'testimony' } }, c, a)).toContain('on this map');
  });
});

describe('the routes found', () => {
  const asked = (sketch: string, by: string, k = 5) => {
    const other = new CareerGraph(sketchMap(sketch));
    const found = answer(other, { ...routesBetween(other.map, a, c), by, k });
    if (found.ask !== 'routes') throw new Error('routes were asked for');
    return [sayCount(found, WORDS.en), sayWeighed(found, WORDS.en)];
  };

  it('are said to be all, the only one, or the best of more', () => {
    expect(asked('a -> c', 'fewest-steps')).toEqual(['The only route there is', undefined]);
    expect(asked('a -> c\na -> b\nb -> c', 'fewest-steps')[0]).toBe('All 2 routes there are');
    expect(asked('a -> c\na -> b\nb -> c', 'fewest-steps', 1)[0]).toBe('The best route; there are others');
  });

  it('after weighing say what was weighed', () => {
    expect(asked('a -> c', 'trade-offs')).toEqual(['The only route there is', undefined]);
    expect(asked('a -> c\na -> b\nb -> c', 'trade-offs')[1]).toContain('best in all three');
    const estimated = 'a -> c : editorial\na -> b\nb -> c';
    expect(asked(estimated, 'trade-offs')[1]).toContain('None of these beats another');
    expect(asked(`${estimated}\nb -> d\nd -> c`, 'trade-offs')[1]).toContain('those not shown');
  });
});

describe('years', () => {
  const figures = { steps: 3, estimated: 0, unassessed: 0, toLearn: undefined, hardest: undefined };

  it('are a lower bound where some steps give none, and unknown only where none does', () => {
    expect(sayYears({ ...figures, years: [3, 7], undated: 0 }, WORDS.zh)).toMatch(/^共 3.7 年$/);
    expect(sayYears({ ...figures, years: [3, 7], undated: 2 }, WORDS.en)).toBe(
      'at least 3 years; 2 steps unknown',
    );
    expect(sayYears({ ...figures, years: [3, 7], undated: 2 }, WORDS.zh)).toBe('至少 3 年，另有 2 步不详');
    expect(sayYears({ ...figures, years: undefined, undated: 3 }, WORDS.en)).toBe('unknown');
  });
});

describe('a trade-off', () => {
  const route = { roles: [], steps: [] };

  it('says a lower bound where not every step is assessed, and no number where none is', () => {
    expect(sayToLearn({ steps: 2, gap: 3, unassessed: 0 }, WORDS.en)).toBe('3 levels to learn');
    expect(sayToLearn({ steps: 2, gap: 3, unassessed: 1 }, WORDS.en)).toContain('at least 3 levels');
    expect(sayToLearn({ steps: 2, gap: 0, unassessed: 2 }, WORDS.zh)).toBe('未评估');
  });

  it('says what it rests on', () => {
    const tradeOff = { route, steps: 3, gap: 4, unassessed: 0, estimated: 1 };
    expect(sayTradeOff(tradeOff, 2, WORDS.zh)).toBe('路线 2：3 步，要补 4 级，1 步靠编者估计');
    expect(sayTradeOff({ ...tradeOff, estimated: 0 }, 2, WORDS.en)).toContain('every step sourced');
  });

  it('names what is avoided', () => {
    expect(sayAvoided({ what: 'transition', from: a, to: b }, zh)).toBe('a → b');
  });
});
