/**
 * Everything that runs without a browser: read a map, ask, get an answer, draw it, write it.
 *
 * ```ts
 * const { map, problems } = readCareerMap(files);
 * const drawing = layOut(new CareerGraph(map));
 * const { question } = readAddress('#/routes/support-l1/software-engineer', drawing.graph);
 * const found = answer(drawing.graph, question);
 * const scene = drawScene(drawing, found, { language: 'en', theme: 'light' });
 * const svg = writeSvg(composePicture(scene, pictureText(found, drawing.graph, 'en')));
 * ```
 */
export { CareerGraph, type Step } from './model/career-graph.ts';
export { checkMap } from './model/check-map.ts';
export { careerMapJsonSchema, SECTION_POINTERS } from './model/json-schema.ts';
export { parseMap } from './model/parse-map.ts';
export { SECTIONS } from './model/problem.ts';
export { answer } from './queries/answer.ts';
export type { Route } from './queries/area.ts';
export { costsAlong } from './queries/costs-along.ts';
export { CRITERIA, criteriaFor } from './queries/criteria/criteria.ts';
export type { Criterion, Measure } from './queries/criteria/criterion.ts';
export { everyRouteWithin, type EveryRoute } from './queries/every-route-within.ts';
export {
  fit,
  routeFor,
  skillsOf,
  type Person,
  type RoleFit,
  type Wish,
  type WishKept,
} from './queries/fit.ts';
export { NO_FILTERS, type Avoided, type Filters, type Journey, type Limits } from './queries/journey.ts';
export { origins, reach, type Reach, type Reached } from './queries/reach.ts';
export { gapsFor, learning, profileOf, readinessFor, type Profile } from './queries/readiness.ts';
export { findRoutes, type FoundRoutes, type RouteQuery } from './queries/routes.ts';
export { compareRoutes } from './queries/compare-routes.ts';
export { makeSearch } from './queries/search.ts';
export { tradeOffs, type TradeOff, type TradeOffs } from './queries/trade-offs.ts';
export { loosened, whyNot, type Loosening } from './queries/why-not.ts';
export { bridge } from './queries/bridges.ts';
export { shapeOf } from './queries/shape.ts';
export { drawScene, layOut } from './scene/draw-scene.ts';
export { pointsAlong } from './scene/geometry.ts';
export { composePicture } from './scene/picture.ts';
export { readCareerMap } from './formats/readers/career-map.ts';
export { writeSvg } from './formats/writers/svg.ts';
export { WORDS } from './languages/languages.ts';
export { pictureText, sayProblem } from './languages/say.ts';
export { readAddress } from './state/address.ts';
export { writeAddress } from './state/write-address.ts';
