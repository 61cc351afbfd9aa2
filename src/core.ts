/**
 * Everything that runs without a browser: read a map, ask, get an answer, draw it, write it. All of it is synchronous,
 * changes nothing it is given, and gives the same answer whatever the order of the file.
 *
 * Node 20 runs no TypeScript, so there it is loaded by `scripts/bundle/load-core.mjs`. From the project's folder:
 *
 * ```js
 * import { readFileSync } from 'node:fs';
 * import { loadCore } from './scripts/bundle/load-core.mjs';
 *
 * const core = await loadCore();
 * const read = (name) => readFileSync(`graph-data/it-services/${name}.json`, 'utf8');
 * const files = Object.fromEntries(core.SECTIONS.map((section) => [section, read(section)]));
 * const { map, problems } = core.readCareerMap(files); // no map where a problem is an error: never half of one
 * for (const problem of problems) console.error(core.sayProblem(problem, core.WORDS.en));
 *
 * const graph = new core.CareerGraph(map);
 * const search = core.makeSearch(graph, JSON.parse(read('pinyin')));
 * const [from, to] = ['实施', 'CIO'].map((text) => core.roleNamed(graph, search, text).role.id);
 * const [by] = core.criteriaFor(map); // the criteria this map says enough for, its default first
 * const { routes } = core.findRoutes(graph, { from, to, by, k: 3 }); // best first; empty where there is no way
 * for (const route of routes) console.log(route.roles.join(' > '), core.routeCost(graph, route));
 *
 * const drawing = core.layOut(graph);
 * const { question } = core.readAddress(`#/routes/${from}/${to}`, graph);
 * const answer = core.answer(graph, question);
 * const scene = core.drawScene(drawing, answer, { language: 'en', theme: 'light' }); // what the map shows
 * const content = { drawing, answer, language: 'en', view: undefined, day: '2026-11-23', link: undefined };
 * const svg = core.writeSvg(core.pictureOf(content, core.FIRST_ORDER)); // and on a page of its own
 *
 * const part = core.extract(graph, answer, 'route'); // undefined where the answer has none
 * const markdown = core.WRITERS.find(({ id }) => id === 'markdown');
 * const [{ text }] = markdown.of(core.exportContent(part, 'en', drawing.placement.at));
 * ```
 *
 * Throughout: an id stands for a role and comes from `graph.find` (undefined for no such role); a level is a number
 * on the map's own scale, 0 to `scaleOf(map)`; a readiness or share is 0–1; `undefined` is "nobody assessed it" and
 * never 0; a list is empty where there is nothing, and why a journey has no route is asked of `whyNot`.
 */
export { BASES } from './model/basis.ts';
export { CareerGraph, type Step } from './model/career-graph.ts';
export { scaleOf } from './model/career-map.ts';
export { checkMap } from './checks/check-map.ts';
export { basisOf, sourcesOf } from './model/evidence.ts';
export { careerMapJsonSchema, SECTION_POINTERS } from './model/json-schema.ts';
export { parseMap } from './model/parse-map.ts';
export { SECTIONS } from './model/problem.ts';
export { inLanguage } from './model/text.ts';
export { answer } from './queries/answer/answer.ts';
export { rankingCalled } from './queries/answer/answer-routes.ts';
export type { Route } from './queries/routing/route.ts';
export { costsAlong } from './queries/routing/costs-along.ts';
export { CRITERIA, criteriaFor } from './queries/criteria/criteria.ts';
export type { Criterion, Measure } from './queries/criteria/criterion.ts';
export { everyRouteWithin, type EveryRoute } from './queries/routing/every-route-within.ts';
export {
  extract,
  EXTRACT_SCOPES,
  extractScopesOf,
  type Extract,
  type ExtractScope,
} from './queries/answer/extract.ts';
export {
  fit,
  routeFor,
  skillsOf,
  type Person,
  type RoleFit,
  type Preference,
  type PreferenceMatch,
} from './queries/answer/fit.ts';
export {
  NO_FILTERS,
  ROUTES_ASKED,
  type Avoided,
  type Filters,
  type Journey,
  type Limits,
} from './queries/ask/journey.ts';
export { origins, reach, type Reach, type Reached } from './queries/routing/reach.ts';
export {
  gapsFor,
  afterLearning,
  skillLevelsOf,
  readinessFor,
  type SkillLevels,
} from './queries/skills/readiness.ts';
export { roleNamed, type Named } from './queries/search/role-named.ts';
export { routeCost, type RouteCost } from './queries/routing/route-cost.ts';
export {
  findRoutes,
  rolesThatReach,
  type FoundRoutes,
  type RouteQuery,
} from './queries/routing/find-routes.ts';
export { compareRoutes } from './queries/answer/compare-routes.ts';
export { makeSearch } from './queries/search/search.ts';
export { TRADE_OFFS, tradeOffs, type TradeOff, type TradeOffs } from './queries/routing/trade-offs.ts';
export { withLoosenings, minimalLoosenings, type Loosening } from './queries/routing/minimal-loosenings.ts';
export { looseningOffers, type LooseningOffer } from './queries/routing/loosening-offers.ts';
export { bestBridge } from './queries/routing/best-bridge.ts';
export { mapShapeOf } from './queries/answer/map-shape.ts';
export { drawScene, layOut } from './scene/draw-scene.ts';
export { pointsAlong } from './scene/geometry.ts';
export { readCareerMap } from './formats/readers/career-map.ts';
export { readOneFile } from './formats/readers/one-file.ts';
export { writeSvg } from './formats/writers/svg.ts';
export type { ExportContent, Writer, WrittenFile } from './formats/writers/writer.ts';
export { WRITERS } from './formats/writers/writers.ts';
export { WORDS } from './languages/languages.ts';
export { exportContent } from './languages/export-words.ts';
export { sayProblem } from './languages/say.ts';
export { fileName, pictureText } from './languages/say-picture.ts';
export { readAddress } from './app/address/read-address.ts';
export { pictureOf, type PictureContent } from './export/picture-job.ts';
export { FIRST_ORDER, readOrder, type PictureOrder } from './export/picture-order.ts';
export { SUBJECTS, subjectsFor } from './export/subjects/subjects.ts';
export { writeAddress } from './app/address/write-address.ts';
export { LANGUAGES } from './model/text.ts';
export { THEMES } from './scene/palette.ts';

/* The types of what these take and give. */
export type { Basis } from './model/basis.ts';
export type { Assessment, CareerMap, Kind, Role, Transition } from './model/career-map.ts';
export type { Parsed } from './model/parse-map.ts';
export type { Problem, Warning } from './model/problem.ts';
export type { FamilyId, RoleId, SourceId } from './model/schema.ts';
export type { Language, Text } from './model/text.ts';
export type { Answer } from './queries/answer/answer.ts';
export type { Question } from './queries/ask/question.ts';
export type { PinyinOf } from './queries/search/pinyin.ts';
export type { SearchHit } from './queries/search/search.ts';
export type { Gap } from './queries/skills/readiness.ts';
export type { Theme } from './scene/palette.ts';
export type { MapFiles } from './formats/readers/career-map.ts';
export type { Words } from './languages/words.ts';
export type { Unknown } from './app/address/read-address.ts';
