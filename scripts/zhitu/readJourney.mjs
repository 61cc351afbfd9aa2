import { dashed } from './commands.mjs';
import { WrongInput } from './WrongInput.mjs';

const LISTED = /[,，、]/;
const ARROW = /\s*(?:->|[>＞→])\s*/;

/** Things separated by commas, in an option that may be given more than once. */
function listed(values) {
  return values
    .flatMap((value) => value.split(LISTED))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The one role that a text names. */
export function readRole({ core, graph, search, nameOf, terminal: { wrong } }, text) {
  const found = core.roleNamed(graph, search, text);
  const withId = (role) => `${nameOf(role)} (${role.id})`;
  if (found.named === 'one') return found.role;
  if (found.named === 'several') throw new WrongInput(wrong.ambiguous(text, found.roles.map(withId)));
  throw new WrongInput(wrong.role(text, found.near.map(withId)));
}

function readFamily({ graph, textOf, terminal: { wrong } }, text) {
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
function readAvoided(door, text) {
  const { graph, nameOf, terminal } = door;
  const family = /^family[:：](.*)$/s.exec(text)?.[1];
  if (family !== undefined) return { what: 'family', family: readFamily(door, family) };
  const ends = text.split(ARROW);
  if (ends.length !== 2) return { what: 'role', role: readRole(door, text).id };
  const [from, to] = ends.map((end) => readRole(door, end));
  if (!graph.step(from.id, to.id)) throw new WrongInput(terminal.wrong.step(nameOf(from), nameOf(to)));
  return { what: 'transition', from: from.id, to: to.id };
}

/** More than any map has of anything that is counted. */
const MOST = 1000;

/** A whole number, `least` or more; undefined where none was given. */
export function readWhole({ options, terminal: { wrong } }, option, least) {
  const text = options[option];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= MOST) return number;
  throw new WrongInput(wrong.whole(dashed(option), text, least, MOST));
}

/** No way without a loop has more steps than there are roles, however many are allowed. */
export function readSteps(door) {
  const steps = readWhole(door, 'steps', 1);
  return steps && Math.min(steps, door.graph.roles.length);
}

/** 0–1, or with a sign for per cent. */
function readShare({ options, terminal: { wrong } }) {
  const text = options['min-readiness'];
  if (text === undefined) return undefined;
  const [, figure = '', sign] = /^(\d+\.?\d*|\.\d+)\s*([%％]?)$/.exec(text) ?? [];
  const share = sign ? Number(figure) / 100 : Number(figure);
  if (figure !== '' && share <= 1) return share;
  throw new WrongInput(wrong.share('--min-readiness', text));
}

function readBasis({ core, options, words, terminal: { wrong } }) {
  const { basis } = options;
  if (basis === undefined || core.BASES.includes(basis)) return basis;
  const known = core.BASES.map((id) => `${id} (${words.basis[id]})`);
  throw new WrongInput(wrong.basis(basis, known));
}

/** The criterion that was asked for; of those a map has enough for, the first. */
export function readCriterion({ core, graph, options: { by }, textOf, terminal: { wrong } }) {
  const offered = core.criteriaFor(graph.map);
  if (by === undefined) return offered[0];
  const criterion = offered.find(({ id }) => id === by);
  if (criterion) return criterion;
  const known = offered.map(({ id, name }) => `${id} (${textOf(name)})`);
  const unfit = core.CRITERIA.find(({ id }) => id === by);
  throw new WrongInput(unfit ? wrong.unfitCriterion(textOf(unfit.name), known) : wrong.criterion(by, known));
}

/** From where to where, and within what. */
export function readJourney(door) {
  const { operands, options } = door;
  const [from, to] = operands.slice(1).map((text) => readRole(door, text).id);
  const limits = {
    rise: readWhole(door, 'rise', 0),
    readiness: readShare(door),
    basis: readBasis(door),
    steps: readSteps(door),
  };
  const given = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  const filters = {
    via: listed(options.via).map((text) => readRole(door, text).id),
    avoid: listed(options.avoid).map((text) => readAvoided(door, text)),
    limits: Object.fromEntries(given),
  };
  return { from, to, filters };
}
