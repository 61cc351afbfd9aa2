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
export { CareerGraph } from './model/career-graph.ts';
export { checkMap } from './model/check-map.ts';
export { careerMapJsonSchema, SECTION_POINTERS } from './model/json-schema.ts';
export { parseMap } from './model/parse-map.ts';
export { SECTIONS } from './model/problem.ts';
export { answer } from './queries/answer.ts';
export { CRITERIA } from './queries/criteria/criteria.ts';
export { findRoutes } from './queries/routes.ts';
export { makeSearch } from './queries/search.ts';
export { drawScene, layOut } from './scene/draw-scene.ts';
export { pointsAlong } from './scene/geometry.ts';
export { composePicture } from './scene/picture.ts';
export { readCareerMap } from './formats/readers/career-map.ts';
export { writeSvg } from './formats/writers/svg.ts';
export { WORDS } from './languages/languages.ts';
export { pictureText, sayProblem } from './languages/say.ts';
export { readAddress, writeAddress } from './state/address.ts';
