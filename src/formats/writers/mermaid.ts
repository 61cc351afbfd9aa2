import type { Kind } from '../../model/career-map.ts';
import { basisOf } from '../../model/evidence.ts';
import { rolesByFamily } from './by-family.ts';
import { nameIn } from './names.ts';
import { oneLine } from './safe-text.ts';
import { oneFile, type ExportContent, type Writer } from './writer.ts';

/** Families as subgraphs; the kinds are told by their lines, and what we only estimate is dotted, as on the map. */
export const mermaid: Writer = {
  id: 'mermaid',
  name: { zh: 'Mermaid', en: 'Mermaid' },
  about: { zh: '放进 Markdown、GitHub、Notion', en: 'to be put into Markdown, GitHub, Notion' },
  endings: ['mmd', 'mermaid'],
  media: 'text/vnd.mermaid',
  of: oneFile(write),
};

const ARROWS: Record<Kind, string> = { promotion: '==>', move: '-->', overlap: '<-.->' };

function write({ extract: { graph }, language, words }: ExportContent): string {
  const { transitions } = graph.map;
  const families = rolesByFamily(graph);
  const estimates = transitions.flatMap((transition, index) =>
    basisOf(transition) === 'editorial' ? [index] : [],
  );
  return [
    '---',
    `title: ${titleText(words.title)}`,
    '---',
    'flowchart LR',
    ...families.flatMap(({ family, roles }) => [
      `  subgraph ${named('family', family.id)}["${escaped(nameIn(language, family))}"]`,
      ...roles.map((role) => `    ${named('role', role.id)}["${escaped(nameIn(language, role))}"]`),
      '  end',
    ]),
    ...transitions.map(
      ({ from, to, kind }) => `  ${named('role', from)} ${ARROWS[kind]} ${named('role', to)}`,
    ),
    ...families.map(({ family }) => `  style ${named('family', family.id)} stroke:${family.colour}`),
    ...(estimates.length > 0 ? [`  linkStyle ${estimates.join(',')} stroke-dasharray:2 5`] : []),
    '',
  ].join('\n');
}

/** Ids such as `end` are words of its language, and a hyphen can begin an arrow. */
function named(what: 'role' | 'family', id: string): string {
  return `${what}_${id.replaceAll('-', '_')}`;
}

/** Whatever is not plainly part of a text is written by its number: signs open comments, tags, directives. */
function escaped(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N}\p{M} ,.()/，。、（）·-]/gu, (character) => {
    return `#${character.codePointAt(0) ?? 0};`;
  });
}

/** YAML, read before anything is cleaned: within its quotes every character has a number, too. */
function titleText(title: string): string {
  return JSON.stringify(oneLine(title)).replace(/[<>]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u003e'));
}
