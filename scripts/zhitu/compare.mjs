import { readRole } from './readJourney.mjs';
import { effortJson } from './routeJson.mjs';
import { effortText } from './routeText.mjs';
import { WrongInput } from './WrongInput.mjs';

function levelsJson(assessments = {}) {
  const levels = Object.entries(assessments).map(([id, { level, basis, sources }]) => [
    id,
    { level: level ?? null, basis, sources },
  ]);
  return Object.fromEntries(levels);
}

function roleJson({ graph }, { id, name, family, level, skills, traits }) {
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

function levelsText({ core, graph, textOf, words, terminal }, levels, things) {
  const scale = core.scaleOf(graph.map);
  const said = Object.entries(levels).map(([id, { level, basis }]) => {
    const much = level === null ? words.way.notAssessed : words.role.levelOf(level, scale);
    const ours = basis === 'editorial' ? terminal.aside(words.basis.editorial) : '';
    return `${textOf(things.find((thing) => thing.id === id).name)} ${much}${ours}`;
  });
  return said.length > 0 ? said.join(' · ') : words.role.notStated;
}

function roleText(door, { id, name, family, level, skills, traits, waysOut, waysIn }) {
  const { graph, textOf, words, terminal } = door;
  const { map } = graph.map;
  const { references } = words.problems;
  return [
    `${textOf(name)} (${id})`,
    terminal.labelled(references.family, textOf(graph.family(family).name)),
    terminal.labelled(references.level, textOf(graph.level(level).name)),
    terminal.labelled(words.role.asks, levelsText(door, skills, map.skills ?? [])),
    terminal.labelled(references.trait, levelsText(door, traits, map.traits ?? [])),
    `${words.role.waysOut(waysOut.length)} · ${words.role.waysIn(waysIn.length)}`,
  ].join('\n  ');
}

/** Roles side by side, and for each pair, both ways, what the one brings to the other. */
export function compare(door) {
  const { core, graph, nameOf, words, terminal, operands } = door;
  const roles = [...new Set(operands.slice(1).map((text) => readRole(door, text)))];
  if (roles.length < 2) throw new WrongInput(terminal.wrong.oneRole(nameOf(roles[0])));
  const pairs = roles.flatMap((from) =>
    roles
      .filter((to) => to !== from)
      .map((to) => ({ from: from.id, to: to.id, ...effortJson(core, core.skillLevelsOf(from), to) })),
  );
  const json = { roles: roles.map((role) => roleJson(door, role)), pairs };
  const pairText = ({ from, to, ...effort }) =>
    `  ${nameOf(graph.role(from))} → ${nameOf(graph.role(to))}  ${effortText(door, to, effort)}`;
  const blocks = json.roles.map((role) => roleText(door, role));
  const text = [words.picture.title.compare(roles.map(nameOf)), ...blocks, pairs.map(pairText).join('\n')];
  return { found: true, json, text: text.join('\n\n') };
}
