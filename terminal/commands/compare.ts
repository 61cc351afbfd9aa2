import { skillLevelsOf, scaleOf } from '../../src/core.ts';
import type { Assessment, Basis, Role, RoleId, SourceId, Text } from '../../src/core.ts';
import type { Context, Reply } from '../context.ts';
import { readRole } from '../input/read-journey.ts';
import { effortJson, type EffortJson, type NameJson } from '../output/route-json.ts';
import { effortText } from '../output/route-text.ts';
import { WrongInput } from '../wrong-input.ts';

export interface CompareJson {
  roles: readonly RoleJson[];
  /** Each pair, both ways. */
  pairs: readonly PairJson[];
}

interface RoleJson extends NameJson, Pick<Role, 'family' | 'level'> {
  skills: LevelsJson;
  traits: LevelsJson;
  waysOut: readonly RoleId[];
  waysIn: readonly RoleId[];
}

/** By the id of the skill or trait; a level is null where nobody says how much. */
type LevelsJson = Record<string, { level: number | null; basis: Basis; sources: readonly SourceId[] }>;

/** What one role brings to another. */
interface PairJson extends EffortJson {
  from: RoleId;
  to: RoleId;
}

function levelsJson(assessments: Readonly<Record<string, Assessment>> = {}): LevelsJson {
  const levels = Object.entries(assessments).map(([id, { level, basis, sources }]) => [
    id,
    { level: level ?? null, basis, sources },
  ]);
  return Object.fromEntries(levels) as LevelsJson;
}

function roleJson({ graph }: Context, { id, name, family, level, skills, traits }: Role): RoleJson {
  return {
    id,
    name,
    family,
    level,
    skills: levelsJson(skills),
    traits: levelsJson(traits),
    waysOut: graph.stepsFrom(id).map(({ to }) => to),
    waysIn: graph.stepsInto(id).map(({ from }) => from),
  };
}

function levelsText(
  { graph, textOf, words, terminal }: Context,
  levels: LevelsJson,
  things: readonly { id: string; name: Text }[] = [],
): string {
  const scale = scaleOf(graph.map);
  const names = new Map(things.map(({ id, name }) => [id, textOf(name)]));
  const said = Object.entries(levels).map(([id, { level, basis }]) => {
    const much = level === null ? words.way.notAssessed : words.role.levelOf(level, scale);
    const ours = basis === 'editorial' ? terminal.aside(words.basis.editorial) : '';
    return `${names.get(id) as string} ${much}${ours}`;
  });
  return said.length > 0 ? said.join(' · ') : words.role.notStated;
}

function roleText(context: Context, role: RoleJson): string {
  const { graph, textOf, words, terminal } = context;
  const { map } = graph.map;
  const { references } = words.problems;
  return [
    `${textOf(role.name)} (${role.id})`,
    terminal.labelled(references.family, textOf(graph.family(role.family).name)),
    terminal.labelled(references.level, textOf(graph.level(role.level).name)),
    terminal.labelled(words.role.asks, levelsText(context, role.skills, map.skills)),
    terminal.labelled(references.trait, levelsText(context, role.traits, map.traits)),
    `${words.role.waysOut(role.waysOut.length)} · ${words.role.waysIn(role.waysIn.length)}`,
  ].join('\n  ');
}

/** Roles side by side, and for each pair, both ways, what the one brings to the other. */
export function compare(context: Context): Reply<CompareJson> {
  const { graph, nameOf, words, terminal, operands } = context;
  const roles = [...new Set(operands.map((text) => readRole(context, text)))];
  if (roles.length < 2) throw new WrongInput(terminal.wrong.oneRole(nameOf(roles[0] as Role)));
  const pairs = roles.flatMap((from) =>
    roles
      .filter((to) => to !== from)
      .map((to) => ({ from: from.id, to: to.id, ...effortJson(skillLevelsOf(from), to) })),
  );
  const json = { roles: roles.map((role) => roleJson(context, role)), pairs };
  const pairText = ({ from, to, ...effort }: PairJson): string =>
    `  ${nameOf(graph.role(from))} → ${nameOf(graph.role(to))}  ${effortText(context, to, effort)}`;
  const blocks = json.roles.map((role) => roleText(context, role));
  const text = [words.picture.title.compare(roles.map(nameOf)), ...blocks, pairs.map(pairText).join('\n')];
  return { found: true, json, text: text.join('\n\n') };
}
