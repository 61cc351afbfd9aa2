import type { Role, Transition } from '../../model/career-map.ts';
import { basisOf, sourcesOf, sourcesOfRole } from '../../model/evidence.ts';
import type { SourceId } from '../../model/schema.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import { safeText } from './safe-text.ts';
import type { ExportContent, Writer } from './writer.ts';

/** Two tables, as RFC 4180 has them, with the mark by which Excel knows UTF-8. */
export const csv: Writer = {
  id: 'csv',
  name: { zh: '表格（CSV，两个文件）', en: 'Tables (CSV, two files)' },
  about: { zh: '用 Excel、WPS、LibreOffice 打开', en: 'for Excel, WPS, LibreOffice' },
  endings: ['csv'],
  media: 'text/csv;charset=utf-8',
  of: (handout) => [
    { suffix: '-roles', text: tableOf(roleColumns(handout), handout.extract.graph.roles) },
    {
      suffix: '-transitions',
      text: tableOf(transitionColumns(handout), handout.extract.graph.map.transitions),
    },
  ],
};

/** Undefined: unknown, and an empty cell. */
type Cell = string | number | undefined;
type Column<Row> = readonly [heading: string, of: (row: Row) => Cell];

const MARK = '\ufeff';

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(([heading]) => cellOf(heading)),
    ...rows.map((row) => columns.map(([, of]) => cellOf(of(row)))),
  ];
  return MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** What a spreadsheet would reckon with instead of showing it; the wide signs are read so in East Asia. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\n]/;

/** A text that begins like a formula has an apostrophe put before it, which spreadsheets take for "this is text". */
function cellOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = safeText(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function roleColumns({ extract: { graph }, language, words }: ExportContent): Column<Role>[] {
  const { headings } = words;
  const { skills = [], traits = [] } = graph.map.map;
  const said = (text: Text | undefined): Cell => text && inLanguage(text, language);
  return [
    [headings.id, ({ id }) => id],
    [headings.zh, ({ name }) => name.zh],
    [headings.en, ({ name }) => name.en],
    [words.alsoCalled, ({ aliases }) => aliases?.join('; ')],
    [words.family, ({ family }) => said(graph.family(family).name)],
    [words.level, ({ level }) => said(graph.level(level).name)],
    [words.duties, ({ duties }) => said(duties)],
    [headings.out, ({ id }) => graph.stepsFrom(id).length],
    [headings.into, ({ id }) => graph.stepsInto(id).length],
    ...skills.map(({ id, name }): Column<Role> => [
      inLanguage(name, language),
      (role) => role.skills?.[id]?.level,
    ]),
    ...traits.map(({ id, name }): Column<Role> => [
      inLanguage(name, language),
      (role) => role.traits?.[id]?.level,
    ]),
    [words.sources, (role) => titlesOf(new Set(sourcesOfRole(role)))],
  ];

  function titlesOf(sources: Iterable<SourceId>): string {
    return [...sources].map((id) => inLanguage(graph.source(id).title, language)).join('; ');
  }
}

function transitionColumns({ extract: { graph }, language, words }: ExportContent): Column<Transition>[] {
  const { headings } = words;
  const said = (text: Text | undefined): Cell => text && inLanguage(text, language);
  return [
    [headings.fromId, ({ from }) => from],
    [headings.from, ({ from }) => said(graph.role(from).name)],
    [headings.toId, ({ to }) => to],
    [headings.to, ({ to }) => said(graph.role(to).name)],
    [headings.kind, ({ kind }) => words.kinds[kind]],
    [headings.basis, (transition) => words.basis[basisOf(transition)]],
    [words.why, ({ why }) => said(why)],
    [words.learn, ({ learn }) => said(learn)],
    [words.obstacles, ({ obstacles }) => said(obstacles)],
    [headings.fewestYears, ({ years }) => years?.[0]],
    [headings.mostYears, ({ years }) => years?.[1]],
    [
      words.sources,
      (transition) =>
        sourcesOf(transition)
          .map((id) => inLanguage(graph.source(id).title, language))
          .join('; '),
    ],
  ];
}
