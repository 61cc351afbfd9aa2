import type { CareerGraph } from '../model/career-graph.ts';
import type { Role } from '../model/career-map.ts';
import { sourcesOf } from '../model/evidence.ts';
import type { SourceId } from '../model/schema.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { transitionId } from '../model/transition-id.ts';
import type { Answer } from '../queries/answer/answer.ts';
import type { Leg } from '../queries/answer/leg.ts';
import type { PictureText } from '../scene/pictures/picture.ts';
import { WORDS } from './languages.ts';
import { sayTitle, sayFound } from './say.ts';

/* What a saved picture says, and what it is called. */

/** The most used are named, the others counted: a picture is no list of sources. */
const SOURCES_NAMED = 6;

/** Everything a picture says around its body. `day`: `YYYY-MM-DD`; `link`: where the view can be opened again. */
export function pictureText(
  answer: Answer,
  graph: CareerGraph,
  language: Language,
  { day, link }: { day: string; link?: string | undefined },
): PictureText {
  const words = WORDS[language];
  const title = sayTitle(answer, graph, language);
  const sources = sourcesBehind(answer, graph).map((id) => inLanguage(graph.source(id).title, language));
  const stops = answer.ask === 'routes' ? (answer.live?.roles ?? []) : [];
  return {
    title,
    subtitle: sayFound(answer, graph, language),
    description: words.picture.description(
      title,
      stops.map((stop) => inLanguage(graph.role(stop).name, language)),
    ),
    legend: words.legend,
    sources: words.picture.sources(
      sources.slice(0, SOURCES_NAMED),
      Math.max(0, sources.length - SOURCES_NAMED),
      graph.map.map.licence ?? '–',
    ),
    date: words.picture.drawn(day),
    link,
    code: words.picture.code,
  };
}

/** The name of a saved picture, without its ending: what it is, and the day (`YYYY-MM-DD`). */
export function fileName(answer: Answer, graph: CareerGraph, language: Language, day: string): string {
  return WORDS[language].picture.file([subjectOf(answer, graph, language)], day);
}

/** What an answer is about, as short as a file's name should be. */
function subjectOf(answer: Answer, graph: CareerGraph, language: Language): string {
  const nameOf = ({ name }: Role): string => inLanguage(name, language);
  if (answer.ask === 'role') return nameOf(answer.role);
  if (answer.ask === 'routes' && answer.from && answer.to)
    return `${nameOf(answer.from)}→${nameOf(answer.to)}`;
  if (answer.ask === 'compare') return answer.roles.map(({ role }) => nameOf(role)).join('·');
  if (answer.ask === 'sources' && answer.chosen) return inLanguage(answer.chosen.source.title, language);
  if (answer.ask === 'reach' || answer.ask === 'fit') return sayTitle(answer, graph, language);
  return inLanguage(graph.map.map.title, language);
}

/** The sources of what the picture shows lit, or of every transition when nothing is; most used first. */
function sourcesBehind(answer: Answer, graph: CareerGraph): SourceId[] {
  const uses = new Map<SourceId, number>();
  for (const id of litBehind(answer, graph)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function litBehind(answer: Answer, graph: CareerGraph): SourceId[] {
  const behind = (ways: readonly Leg[]): SourceId[] =>
    [
      ...new Map(ways.map(({ step: { transition } }) => [transitionId(transition), transition])).values(),
    ].flatMap(sourcesOf);
  if (answer.ask === 'role') return behind([...answer.waysOut, ...answer.waysIn]);
  if (answer.ask === 'routes' && answer.live)
    return behind([...answer.live.ways, ...(answer.versus?.route.ways ?? [])]);
  if (answer.ask === 'fit' && answer.at?.route) return behind(answer.at.route.ways);
  if (answer.ask === 'compare')
    return answer.roles.flatMap(({ role, waysOut }) => [...sourcesOfRole(role), ...behind(waysOut)]);
  const transitions =
    answer.ask === 'sources' && answer.chosen ? answer.chosen.transitions : graph.map.transitions;
  return transitions.flatMap(sourcesOf);
}

/** What a role's levels and pay rest on. */
function sourcesOfRole({ skills = {}, traits = {}, pay = [] }: Role): SourceId[] {
  return [...Object.values(skills), ...Object.values(traits), ...pay].flatMap(({ sources }) => sources);
}
