import * as fc from 'fast-check';
import type { ExportContent } from '../src/formats/writers/writer.ts';
import { CareerGraph } from '../src/model/career-graph.ts';
import type { CareerMap } from '../src/model/career-map.ts';
import { parseMap } from '../src/model/parse-map.ts';
import { LANGUAGES } from '../src/model/text.ts';
import { answer } from '../src/queries/answer/answer.ts';
import { extract, extractScopesOf } from '../src/queries/answer/extract.ts';
import type { Person } from '../src/queries/answer/fit.ts';
import { OVERVIEW, type Question } from '../src/queries/ask/question.ts';
import { reachQuestion, routesBetween } from '../src/queries/answer/next-question.ts';
import { someMap } from './brute-force-routes.ts';
import { layOut } from '../src/scene/draw-scene.ts';
import { exportContent } from '../src/languages/export-words.ts';

/* For tests: what the writers are given, of every kind of question, and of maps with names nobody should have. */

/** Every part of many answers, in turn in each language, with and without places. */
export function exportContents(map: CareerMap, questions = Infinity): ExportContent[] {
  const graph = new CareerGraph(map);
  const places = layOut(graph).placement.at;
  const person: Person = { skills: new Map(), wishes: [], held: graph.roles.slice(0, 1).map(({ id }) => id) };
  const parts = spread(questionsOn(graph), questions).flatMap((question) => {
    const found = answer(graph, question, person);
    return extractScopesOf(found)
      .filter((part) => part !== 'map' || question === OVERVIEW)
      .flatMap((part) => extract(graph, found, part) ?? []);
  });
  return parts.map((part, index) =>
    exportContent(part, LANGUAGES[index % 2] ?? 'zh', index % 3 === 0 ? undefined : places),
  );
}

function questionsOn(graph: CareerGraph): Question[] {
  const ids = graph.roles.map(({ id }) => id);
  const [first, second, third] = ids;
  return [
    OVERVIEW,
    ...ids.map((role, index): Question => {
      const to = ids[(index * 7 + 3) % ids.length];
      const pick = index % 2;
      return { ...routesBetween(graph.map, role, to), pick, versus: index % 3 ? undefined : 1 - pick };
    }),
    ...ids.map((role): Question => ({ ask: 'role', role, trail: [] })),
    ...graph.map.sources.map(({ id }): Question => ({ ask: 'sources', source: id })),
    ...ids.map((role, index) => reachQuestion(role, index % 2 ? 'into' : 'out', 1 + (index % 2))),
    ...(first && second && third
      ? [{ ask: 'compare', roles: [first, second, third] } satisfies Question]
      : []),
    { ask: 'fit', at: undefined },
    { ask: 'fit', at: ids.at(-1) },
    routesBetween(graph.map, first, undefined),
  ];
}

/** So many of a list, from all along it, the first always among them. */
function spread<T>(things: readonly T[], most: number): T[] {
  const step = Math.max(1, things.length / most);
  return Array.from(
    { length: Math.min(most, things.length) },
    (_, index) => things[Math.floor(index * step)] as T,
  );
}

/** What every format has words, signs or traps for. */
export const TRAPS = [
  '<script>alert(1)</script>',
  '"quoted" and \'quoted\'',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '\tfirst a tab',
  'a line\nand another\r\nand one more',
  '\u202ebackwards\u202c and \u200fback\u2066',
  'half \ud83d a pair \udc00',
  ']]>',
  '-->',
  '<!-- a comment -->',
  'a \\ backslash \\N \\" at its end \\',
  ']]',
  '#quot; #35; &amp; &#60; &lt;',
  'end',
  '%%{init: {"theme":"dark"}}%% and %% a comment',
  '`code` and "`markdown`"',
  '**bold** _leaning_ ~~gone~~ [link](javascript:alert(1)) ![picture](x)',
  '# heading',
  '1. one',
  '- item | cell | $x$',
  'style x: y#1; classDef a:b#c;',
  '---\ntitle: x\n---',
  'a; b, c: d',
  '{ "json": [1] }',
  '\u0000\u0007\u001b[31m\u009b\ufeff\ufffe\uffff',
  '\u2028a\u2029b\u0085c',
  '  much   room  ',
  '售前👩‍💻工程师',
  '\u202e',
] as const;

/** A text that nobody should write, and that every reader of a map lets through: it is not blank. */
function absurdText(): fc.Arbitrary<string> {
  const trap = fc.constantFrom(...TRAPS);
  const anything = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join(''));
  return fc
    .oneof(
      { weight: 3, arbitrary: trap },
      fc.tuple(trap, trap).map((two) => two.join('')),
      anything,
    )
    .map((text) => (/\S/.test(text) ? text : `${text}x`));
}

/** Small maps of every kind in which everything that can be a text is an absurd one. */
export function absurdMap(): fc.Arbitrary<CareerMap> {
  return fc.tuple(someMap(), fc.array(absurdText(), { minLength: 1, maxLength: 40 })).map(([map, texts]) => {
    let told = 0;
    const next = (): string => texts[told++ % texts.length] as string;
    const { map: absurd, problems } = parseMap({
      map: {
        ...map.map,
        title: { zh: next(), en: next() },
        licence: next(),
        families: map.map.families.map((family) => ({ ...family, name: { zh: next() } })),
        levels: map.map.levels.map((level) => ({ ...level, name: { en: next(), zh: next() } })),
        skills: map.map.skills?.map((skill) => ({ ...skill, name: { en: next() } })),
      },
      roles: map.roles.map((role) => ({
        ...role,
        name: { zh: next(), en: next() },
        aliases: [next(), next()],
        duties: { zh: next() },
      })),
      transitions: map.transitions.map((transition, index) => ({
        ...transition,
        ...(index % 2 && { why: { zh: next() }, learn: { en: next(), basis: 'editorial' } }),
        evidence: transition.evidence?.map((voice) => ({ ...voice, says: { zh: next() }, stated: false })),
        claims: [{ id: `c${index}`, about: 'advice', says: { en: next() }, basis: 'editorial', sources: [] }],
      })),
      sources: map.sources.map((source) => ({
        ...source,
        title: { zh: next() },
        author: next(),
        url: `https://example.org/${next()}`,
      })),
    });
    if (!absurd) throw new Error(JSON.stringify(problems));
    return absurd;
  });
}
