import type { ExportContent, ExportWords } from '../formats/writers/writer.ts';
import type { Source } from '../model/career-map.ts';
import type { RoleId } from '../model/schema.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Extract } from '../queries/answer/extract.ts';
import type { Point } from '../scene/geometry.ts';
import { WORDS } from './languages.ts';
import { sayFound, sayTitle } from './say.ts';
import type { Words } from './words.ts';

/** An extract with its words: what a writer is given. `places`: where stations stand (`drawing.placement.at`). */
export function exportContent(
  extract: Extract,
  language: Language,
  places?: ReadonlyMap<RoleId, Point>,
): ExportContent {
  return { extract, language, words: dataWords(extract, language), places };
}

function dataWords(extract: Extract, language: Language): ExportWords {
  const words = WORDS[language];
  const { way, role, planner, outline } = words;
  return {
    ...titleOf(extract, language),
    kinds: way.kinds,
    basis: words.basis,
    why: way.why,
    learn: way.learn,
    obstacles: way.obstacles,
    noReason: way.noReason,
    notStated: role.notStated,
    weak: way.weak,
    implied: words.source.implied,
    disagree: role.disagree,
    sources: role.sources,
    licence: words.sources.licence,
    family: outline.columns.family,
    level: outline.columns.level,
    alsoCalled: role.alsoCalled,
    duties: role.topics.duties,
    readiness: way.readiness,
    readinessUnknown: words.fit.unknown,
    gap: way.gap,
    years: way.years,
    facts: (source) => factsOf(source, words),
    labelled: words.labelled,
    list: words.list,
    headings: {
      id: words.data.id,
      zh: words.data.name.zh,
      en: words.data.name.en,
      out: outline.columns.out,
      into: outline.columns.into,
      from: planner.from,
      to: planner.to,
      fromId: words.labelled(planner.from, words.data.id),
      toId: words.labelled(planner.to, words.data.id),
      kind: words.data.kind,
      basis: words.data.basis,
      fewestYears: words.data.years.fewest,
      mostYears: words.data.years.most,
    },
  };
}

/** A route is called by its ends and counted in steps, whatever it answers. */
function titleOf(
  { answer, graph, itinerary }: Extract,
  language: Language,
): Pick<ExportWords, 'title' | 'about'> {
  if (!itinerary)
    return { title: sayTitle(answer, graph, language), about: sayFound(answer, graph, language) };
  const { picture, planner } = WORDS[language];
  const nameOf = (role: RoleId | undefined): string =>
    role ? inLanguage(graph.role(role).name, language) : '';
  const { roles, ways, sourced } = itinerary;
  return {
    title: picture.title.routes(nameOf(roles[0]), nameOf(roles.at(-1))),
    about: [planner.steps(ways.length), planner.sourced(sourced, ways.length)].join(' · '),
  };
}

function factsOf({ author, date, reliability }: Source, words: Words): string {
  return [
    ...(author ? [words.source.by(author)] : []),
    date && date !== 'unknown' ? words.source.date(date) : words.source.undated,
    words.reliability[reliability],
  ].join(' · ');
}
