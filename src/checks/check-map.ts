import { sourcesOf } from '../model/evidence.ts';
import type { CareerMap, Pay, Role } from '../model/career-map.ts';
import { unmatchedFigures } from './unmatched-figures.ts';
import { isOddLink } from './odd-link.ts';
import { pointer, type Path, type Warning } from '../model/problem.ts';
import { addTo } from '../model/groups.ts';
import { LANGUAGES, type Text } from '../model/text.ts';

/* What a map may be and had better not: a role nobody reaches, a source nobody cites, two languages that give
   different figures. None of it keeps a map from loading; who tends the map is told. */

/** Everything on a sound map that deserves a second look, by kind and then by place. */
export function checkMap(map: CareerMap, today: { year: number }): Warning[] {
  const texts = textsIn(map);
  return [
    ...findDeadEnds(map),
    ...findWeakTransitions(map),
    ...findUnusedSources(map),
    ...texts.flatMap(missingLanguage),
    ...texts.flatMap(differingFigures),
    ...map.roles.flatMap((role, index) => findOldPay(role, index, today.year)),
    ...findOddLinks(map),
    ...findSharedAliases(map),
  ];
}

function findDeadEnds({ roles, transitions }: CareerMap): Warning[] {
  // An overlap is true both ways: it leads in and out at either end.
  const both = transitions.flatMap(({ from, to, kind }) => (kind === 'overlap' ? [from, to] : []));
  const reached = new Set([...transitions.map(({ to }) => to), ...both]);
  const left = new Set([...transitions.map(({ from }) => from), ...both]);
  const without = (ways: ReadonlySet<string>, fault: 'no-way-in' | 'no-way-out'): Warning[] =>
    roles.flatMap(({ id }, index) =>
      ways.has(id) ? [] : [{ fault, id, place: pointer(['roles', index]) } as const],
    );
  return [...without(reached, 'no-way-in'), ...without(left, 'no-way-out')];
}

/** An estimate has no source and is not weakly sourced: it is called an estimate. */
function findWeakTransitions({ transitions, sources }: CareerMap): Warning[] {
  const weak = new Set(sources.filter(({ reliability }) => reliability === 'low').map(({ id }) => id));
  return transitions.flatMap((transition, index) => {
    const cited = sourcesOf(transition);
    if (cited.length === 0 || !cited.every((id) => weak.has(id))) return [];
    const { from, to } = transition;
    return [{ fault: 'weak-sources', from, to, place: pointer(['transitions', index]) } as const];
  });
}

function findUnusedSources({ sources, ...rest }: CareerMap): Warning[] {
  const cited = new Set<unknown>();
  walk(rest, [], (thing) => {
    if (Array.isArray(thing['sources'])) for (const id of thing['sources']) cited.add(id);
  });
  return sources.flatMap(({ id }, index) =>
    cited.has(id) ? [] : [{ fault: 'unused-source', id, place: pointer(['sources', index]) } as const],
  );
}

interface TextAt {
  text: Text;
  path: Path;
}

function textsIn(map: CareerMap): TextAt[] {
  const found: TextAt[] = [];
  walk(map, [], (thing, path) => {
    if (LANGUAGES.some((language) => typeof thing[language] === 'string')) found.push({ text: thing, path });
  });
  return found;
}

function missingLanguage({ text, path }: TextAt): Warning[] {
  return LANGUAGES.filter((language) => text[language] === undefined).map((missing) => ({
    fault: 'one-language',
    missing,
    place: pointer(path),
  }));
}

function differingFigures({ text, path }: TextAt): Warning[] {
  if (text.zh === undefined || text.en === undefined) return [];
  const { zh, en } = unmatchedFigures(text);
  return zh.length + en.length > 0 ? [{ fault: 'figures-differ', zh, en, place: pointer(path) }] : [];
}

/** Pay is out of date after so many years. */
const FRESH = 5;

function findOldPay(role: Role, index: number, thisYear: number): Warning[] {
  return (role.pay ?? []).flatMap(({ year }: Pay, at): Warning[] => {
    const place = pointer(['roles', index, 'pay', at, 'year']);
    if (year === 'undated') return [{ fault: 'undated-pay', place }];
    return thisYear - year > FRESH ? [{ fault: 'old-pay', year, place }] : [];
  });
}

function findOddLinks({ sources }: CareerMap): Warning[] {
  return sources.flatMap(({ url }, index) =>
    url !== undefined && isOddLink(url)
      ? [{ fault: 'odd-link', received: url, place: pointer(['sources', index, 'url']) } as const]
      : [],
  );
}

interface Called {
  role: string;
  place: string;
}

/** An alias that two roles share, or that is another role's name, finds the wrong one of them. */
function findSharedAliases({ roles }: CareerMap): Warning[] {
  const names = new Map<string, Called[]>();
  roles.forEach(({ id, name }, index) => {
    for (const language of LANGUAGES)
      note(names, name[language], { role: id, place: pointer(['roles', index, 'name', language]) });
  });
  const aliases = new Map<string, Called[]>();
  return roles.flatMap((role, index) =>
    (['aliases', 'searchedAs'] as const).flatMap((key) =>
      (role[key] ?? []).flatMap((alias, at) => shared(role.id, alias, pointer(['roles', index, key, at]))),
    ),
  );

  function shared(id: string, alias: string, place: string): Warning[] {
    const called = [...(names.get(folded(alias)) ?? []), ...(aliases.get(folded(alias)) ?? [])];
    const other = called.find(({ role }) => role !== id);
    note(aliases, alias, { role: id, place });
    return other ? [{ fault: 'shared-alias', alias, first: other.place, place }] : [];
  }
}

function note(called: Map<string, Called[]>, word: string | undefined, by: Called): void {
  if (word !== undefined) addTo(called, folded(word), by);
}

function folded(word: string): string {
  return word.trim().toLowerCase();
}

/** Keys whose contents are open: a figure or a code in there is neither text nor source. */
const OPEN = new Set(['value', 'codes']);

type Thing = Record<string, unknown>;

function walk(value: unknown, path: Path, visit: (thing: Thing, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, [...path, index], visit);
    });
    return;
  }
  visit(value as Thing, path);
  for (const [key, item] of Object.entries(value)) if (!OPEN.has(key)) walk(item, [...path, key], visit);
}
