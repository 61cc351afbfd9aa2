import type { CareerGraph } from '../model/career-graph.ts';
import type { Problem, Warning } from '../model/problem.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Answer, FitAnswer } from '../queries/answer/answer.ts';
import { rankingCalled, type RoutesAnswer } from '../queries/answer/answer-routes.ts';
import { sayNoWay } from './say-filters.ts';
import { WORDS } from './languages.ts';
import type { Words } from './words.ts';

/* Sentences made of words and of what is on the map, in one language. */

/** What is wrong with a map, or deserves a second look, in a sentence; the place is said beside it. */
export function sayProblem(problem: Problem | Warning, words: Words): string {
  const say = words.problems.faults[problem.fault] as (problem: Problem | Warning) => string;
  return say(problem);
}

/** What an answer is called: the title of the page and of its picture. */
export function sayTitle(answer: Answer, graph: CareerGraph, language: Language): string {
  const { title } = WORDS[language].picture;
  if (answer.ask === 'role') return title.role(inLanguage(answer.role.name, language));
  if (answer.ask === 'routes' && answer.from && answer.to)
    return title.routes(inLanguage(answer.from.name, language), inLanguage(answer.to.name, language));
  if (answer.ask === 'compare')
    return title.compare(answer.roles.map(({ role }) => inLanguage(role.name, language)));
  if (answer.ask === 'reach')
    return WORDS[language].reach.title[answer.direction](
      inLanguage(answer.role.name, language),
      answer.steps,
    );
  if (answer.ask === 'fit') return fitTitle(answer, language);
  const map = inLanguage(graph.map.map.title, language);
  if (answer.ask === 'sources')
    return answer.chosen ? inLanguage(answer.chosen.source.title, language) : title.sources(map);
  return title.overview(map);
}

function fitTitle({ at }: FitAnswer, language: Language): string {
  const { title, titleAt } = WORDS[language].fit;
  return at ? titleAt(inLanguage(at.fit.role.name, language)) : title;
}

/** What changed, for those who hear the page. */
export function sayNews(answer: Answer, graph: CareerGraph, language: Language): string {
  if (answer.ask === 'routes' && (!answer.from || !answer.to)) return sayHalf(answer, language);
  return WORDS[language].news(sayTitle(answer, graph, language), sayFound(answer, graph, language));
}

/** The end of a route that is chosen, and that the other is missing. */
function sayHalf({ from, to }: RoutesAnswer, language: Language): string {
  const { labelled, news, planner } = WORDS[language];
  const [label, end] = from ? [planner.from, from] : [planner.to, to];
  const { unfinished } = planner;
  if (!end) return unfinished.neither;
  return news(labelled(label, inLanguage(end.name, language)), from ? unfinished.to : unfinished.from);
}

/** What an answer found, in figures. */
export function sayFound(answer: Answer, graph: CareerGraph, language: Language): string {
  const { subtitle: say } = WORDS[language].picture;
  if (answer.ask === 'role') return say.role(answer.waysOut.length, answer.waysIn.length);
  if (answer.ask === 'routes' && answer.live)
    return say.routes(
      answer.live.ways.length,
      answer.live.sourced,
      inLanguage(rankingCalled(answer.by).name, language),
    );
  if (answer.ask === 'routes' && answer.none?.because === 'same-role')
    return WORDS[language].planner.sameRole;
  if (answer.ask === 'routes' && answer.from && answer.to) return sayNoWay(answer, WORDS[language], language);
  if (answer.ask === 'reach') return WORDS[language].reach.count(answer.reach.roles.length, answer.steps);
  if (answer.ask === 'fit') return WORDS[language].fit.count(answer.ranked.length);
  if (answer.ask === 'compare') return WORDS[language].compare.count(answer.roles.length);
  if (answer.ask === 'sources' && answer.chosen)
    return WORDS[language].sources.rests(answer.chosen.transitions.length, answer.chosen.roles.length);
  return say.overview(graph.roles.length, graph.map.transitions.length);
}
