import { basisOf } from '../../model/evidence.ts';
import type { Kind, Transition } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import { transitionId } from '../../model/transition-id.ts';
import { rolesByFamily } from './by-family.ts';
import { nameIn } from './names.ts';
import { oneLine } from './safe-text.ts';
import { licenceOf, oneFile, type ExportContent, type Writer } from './writer.ts';

/** Families as clusters; the kinds are told by their lines, and what we only estimate is dotted, as on the map. */
export const dot: Writer = {
  id: 'dot',
  name: { zh: 'DOT（Graphviz）', en: 'DOT (Graphviz)' },
  about: { zh: '用 Graphviz 排版', en: 'to be laid out by Graphviz' },
  endings: ['dot', 'gv'],
  media: 'text/vnd.graphviz',
  of: oneFile(write),
};

function write(handout: ExportContent): string {
  const { extract, language, words } = handout;
  const { graph } = extract;
  // Without blank lines: one at the beginning of a long label is more than Graphviz can bear.
  const head = [words.title, words.about, ...licenceOf(handout)].map(escaped).filter(Boolean).join('\\n');
  const clusters = rolesByFamily(graph).map(({ family, roles }) => [
    `  subgraph ${quoted(`cluster_${family.id}`)} {`,
    `    graph [label=${quoted(escaped(nameIn(language, family)))}, color=${quoted(family.colour)}];`,
    `    node [color=${quoted(family.colour)}];`,
    ...roles.map((role) => `    ${quoted(role.id)} [label=${quoted(escaped(nameIn(language, role)))}];`),
    '  }',
  ]);
  return [
    `digraph ${quoted(graph.map.map.id)} {`,
    `  graph [rankdir=LR, labelloc=t, label=${quoted(head)}];`,
    '  node [shape=box, style=rounded];',
    ...clusters.flat(),
    ...graph.map.transitions.map((transition) => edge(transition, handout)),
    '}',
    '',
  ].join('\n');
}

const STYLES: Record<Kind, string> = { promotion: 'bold', move: 'solid', overlap: 'dashed' };

function edge(transition: Transition, { language }: ExportContent): string {
  const { from, to, kind, why } = transition;
  const attributes = [
    `id=${quoted(transitionId(transition))}`,
    `style=${basisOf(transition) === 'editorial' ? 'dotted' : STYLES[kind]}`,
    ...(kind === 'overlap' ? ['dir=both', 'constraint=false'] : []),
    ...(why ? [`tooltip=${quoted(escaped(inLanguage(why, language)))}`] : []),
  ];
  return `  ${quoted(from)} -> ${quoted(to)} [${attributes.join(', ')}];`;
}

/** In its labels a backslash begins a line break or a name, and an ampersand a character's. */
function escaped(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** Around what is an id or was escaped. */
function quoted(text: string): string {
  return `"${text}"`;
}
