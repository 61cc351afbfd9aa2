import { BASES, CRITERIA, criteriaFor, roleNamed } from '../../src/core.ts';
import type { Avoided, Basis, Criterion, FamilyId, Journey, Limits, Role, RoleId } from '../../src/core.ts';
import type { Context } from '../context.ts';
import { dashed, type TextOption } from '../usage.ts';
import { WrongInput } from '../wrong-input.ts';

const LISTED = /[,，、]/;
const ARROW = /\s*(?:->|[>＞→])\s*/;

/** Things separated by commas, in an option that may be given more than once. */
function listed(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(LISTED))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The one role that a text names. */
export function readRole({ graph, search, nameOf, terminal: { wrong } }: Context, text: string): Role {
  const found = roleNamed(graph, search, text);
  const withId = (role: Role): string => `${nameOf(role)} (${role.id})`;
  if (found.named === 'one') return found.role;
  if (found.named === 'several') throw new WrongInput(wrong.ambiguous(text, found.roles.map(withId)));
  throw new WrongInput(wrong.role(text, found.near.map(withId)));
}

function readFamily({ graph, textOf, terminal: { wrong } }: Context, text: string): FamilyId {
  const { families } = graph.map.map;
  const wanted = text.trim().toLowerCase();
  const family = families.find(({ id, name }) =>
    [id, name.zh, name.en].some((called) => called?.toLowerCase() === wanted),
  );
  if (family) return family.id;
  const known = families.map(({ id, name }) => `${id} (${textOf(name)})`);
  throw new WrongInput(wrong.family(text, known));
}

/** `family:delivery`, `a>b`, or a role. */
function readAvoided(context: Context, text: string): Avoided {
  const { graph, nameOf, terminal } = context;
  const family = /^family[:：](.*)$/s.exec(text)?.[1];
  if (family !== undefined) return { what: 'family', family: readFamily(context, family) };
  const [from, to, ...others] = text.split(ARROW);
  if (from === undefined || to === undefined || others.length > 0)
    return { what: 'role', role: readRole(context, text).id };
  const ends = [readRole(context, from), readRole(context, to)] as const;
  if (!graph.step(ends[0].id, ends[1].id))
    throw new WrongInput(terminal.wrong.step(nameOf(ends[0]), nameOf(ends[1])));
  return { what: 'transition', from: ends[0].id, to: ends[1].id };
}

/** More than any map has of anything that is counted. */
const MOST = 1000;

/** A whole number, `least` or more; undefined where none was given. */
export function readWhole(
  { options, terminal: { wrong } }: Context,
  option: TextOption,
  least: number,
): number | undefined {
  const text = options[option];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= MOST) return number;
  throw new WrongInput(wrong.whole(dashed(option), text, least, MOST));
}

/** No way without a loop has more steps than there are roles, however many are allowed. */
export function readSteps(context: Context): number | undefined {
  const steps = readWhole(context, 'steps', 1);
  return steps && Math.min(steps, context.graph.roles.length);
}

/** 0–1, or with a sign for per cent. */
function readShare({ options, terminal: { wrong } }: Context): number | undefined {
  const text = options['min-readiness'];
  if (text === undefined) return undefined;
  const [, figure = '', sign] = /^(\d+\.?\d*|\.\d+)\s*([%％]?)$/.exec(text) ?? [];
  const share = sign ? Number(figure) / 100 : Number(figure);
  if (figure !== '' && share <= 1) return share;
  throw new WrongInput(wrong.share('--min-readiness', text));
}

function readBasis({ options, words, terminal: { wrong } }: Context): Basis | undefined {
  const text = options.basis;
  if (text === undefined) return undefined;
  const basis = BASES.find((id) => id === text);
  if (basis) return basis;
  const known = BASES.map((id) => `${id} (${words.basis[id]})`);
  throw new WrongInput(wrong.basis(text, known));
}

/** The criterion that was asked for; of those a map has enough for, the first. */
export function readCriterion({ graph, options: { by }, textOf, terminal: { wrong } }: Context): Criterion {
  const offered = criteriaFor(graph.map);
  // The criterion of the fewest steps is offered on every map.
  if (by === undefined) return offered[0] as Criterion;
  const criterion = offered.find(({ id }) => id === by);
  if (criterion) return criterion;
  const known = offered.map(({ id, name }) => `${id} (${textOf(name)})`);
  const unfit = CRITERIA.find(({ id }) => id === by);
  throw new WrongInput(unfit ? wrong.unfitCriterion(textOf(unfit.name), known) : wrong.criterion(by, known));
}

/** From where to where, and within what. */
export function readJourney(context: Context): Journey {
  const { operands, options } = context;
  const [from, to] = operands.map((text) => readRole(context, text).id) as [RoleId, RoleId];
  const limits = readLimits(context);
  const filters = {
    via: listed(options.via).map((text) => readRole(context, text).id),
    avoid: listed(options.avoid).map((text) => readAvoided(context, text)),
    limits,
  };
  return { from, to, filters };
}

function readLimits(context: Context): Limits {
  const rise = readWhole(context, 'rise', 0);
  const readiness = readShare(context);
  const basis = readBasis(context);
  const steps = readSteps(context);
  return {
    ...(rise !== undefined && { rise }),
    ...(readiness !== undefined && { readiness }),
    ...(basis !== undefined && { basis }),
    ...(steps !== undefined && { steps }),
  };
}
