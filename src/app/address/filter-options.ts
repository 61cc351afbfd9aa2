import { BASES, type Basis } from '../../model/basis.ts';
import type { CareerGraph } from '../../model/career-graph.ts';
import type { Avoided, Filters, Limits } from '../../queries/ask/journey.ts';

/* The filters of a journey as options of its address: `via=a,b` · `avoid=c,family:sales,a>b` · `rise=1` ·
   `readiness=60` (per cent) · `basis=testimony` · `steps=4`. What cannot be read is handed to `strange`. */

/** More stops than anyone plans by; each doubles what has to be kept account of. */
export const MOST_STOPS = 5;

/** Takes an option out of an address; empty where it is not there. */
type Take = (key: string) => string;
type Strange = (key: string, value: string) => void;

export function readFilters(take: Take, graph: CareerGraph, strange: Strange): Filters {
  const via = listed(
    take('via'),
    (id) => graph.find(id)?.id,
    (id) => {
      strange('via', id);
    },
  );
  return {
    via: [...new Set(via)].slice(0, MOST_STOPS),
    avoid: listed(
      take('avoid'),
      (text) => avoidedIn(text, graph),
      (text) => {
        strange('avoid', text);
      },
    ),
    limits: readLimits(take, strange),
  };
}

export function writeFilters({ via, avoid, limits }: Filters): Record<string, string> {
  const { rise, readiness, basis, steps } = limits;
  return {
    via: via.join(','),
    avoid: avoid.map(writeAvoided).join(','),
    rise: rise === undefined ? '' : String(rise),
    readiness: readiness === undefined ? '' : String(Math.round(readiness * 100)),
    basis: basis ?? '',
    steps: steps === undefined ? '' : String(steps),
  };
}

function writeAvoided(avoided: Avoided): string {
  switch (avoided.what) {
    case 'role':
      return avoided.role;
    case 'family':
      return `family:${avoided.family}`;
    case 'transition':
      return `${avoided.from}>${avoided.to}`;
  }
}

function readLimits(take: Take, strange: Strange): Limits {
  const whole = (key: string, least: number, most: number): number | undefined => {
    const value = take(key);
    if (value === '') return undefined;
    const number = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    strange(key, value);
    return undefined;
  };
  const limits: Limits = {};
  const rise = whole('rise', 0, 20);
  const percent = whole('readiness', 1, 100);
  const steps = whole('steps', 1, 50);
  const basis = basisIn(take('basis'), strange);
  if (rise !== undefined) limits.rise = rise;
  if (percent !== undefined) limits.readiness = percent / 100;
  if (basis) limits.basis = basis;
  if (steps !== undefined) limits.steps = steps;
  return limits;
}

function basisIn(value: string, strange: Strange): Basis | undefined {
  const basis = BASES.find((one) => one === value);
  if (!basis && value !== '') strange('basis', value);
  return basis;
}

function avoidedIn(text: string, graph: CareerGraph): Avoided | undefined {
  const family = /^family:(.+)$/.exec(text)?.[1];
  if (family !== undefined) {
    const known = graph.map.map.families.find(({ id }) => id === family);
    return known && { what: 'family', family: known.id };
  }
  const [from, to] = text.split('>').map((id) => graph.find(id)?.id);
  if (!text.includes('>')) return from && { what: 'role', role: from };
  return from && to && { what: 'transition', from: from, to };
}

function listed<T>(
  value: string,
  read: (part: string) => T | undefined,
  unread: (part: string) => void,
): T[] {
  return value
    .split(',')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const thing = read(part);
      if (thing === undefined) unread(part);
      return thing === undefined ? [] : [thing];
    });
}
