import { basename, format, parse, resolve } from 'node:path';
import { extract, exportContent, layOut, extractScopesOf, WRITERS } from '../../src/core.ts';
import type { Extract, ExtractScope, Writer, WrittenFile } from '../../src/core.ts';
import type { Context, RawReply, Reply } from '../context.ts';
import { readQuestion } from '../input/read-question.ts';
import { writeFiles } from '../output/write-files.ts';
import { WrongInput } from '../wrong-input.ts';

export interface ConvertJson {
  format: string;
  part: ExtractScope;
  roles: number;
  transitions: number;
  /** Where they were written. */
  files: readonly string[];
}

const STANDARD_OUTPUT = '-';

/** The formats whose ending a file has; of those that fit only the longest counts: `x.graphology.json`. */
function writersFor(file: string): Writer[] {
  const fitting = (ending: string): boolean => basename(file).toLowerCase().endsWith(`.${ending}`);
  const longest = Math.max(
    0,
    ...WRITERS.flatMap(({ endings }) => endings.filter(fitting)).map((ending) => ending.length),
  );
  return WRITERS.filter(({ endings }) =>
    endings.some((ending) => fitting(ending) && ending.length === longest),
  );
}

/** The format asked for, else the only one the file's ending can mean. */
function readWriter({ options, textOf, terminal: { wrong } }: Context, file: string): Writer {
  const { format: id } = options;
  const named = (writers: readonly Writer[]): string[] =>
    writers.map((writer) => `${writer.id} (${textOf(writer.name)})`);
  if (id !== undefined) {
    const writer = WRITERS.find((known) => known.id === id);
    if (!writer) throw new WrongInput(wrong.format(id, named(WRITERS)));
    return writer;
  }
  const [writer, ...others] = writersFor(file);
  if (!writer) throw new WrongInput(wrong.ending(file, named(WRITERS)));
  if (others.length > 0) throw new WrongInput(wrong.sharedEnding(file, named([writer, ...others])));
  return writer;
}

/** The part asked for; else the route where the question has one, what it speaks of, the whole map. */
function readExtract(context: Context): Extract {
  const { graph, options, terminal } = context;
  const { answer } = readQuestion(context);
  const there = extractScopesOf(answer);
  const wanted: string = options.part ?? (there.at(-1) as ExtractScope);
  const part = there.find((known) => known === wanted);
  if (!part) throw new WrongInput(terminal.wrong.part(wanted, there));
  return extract(graph, answer, part) as Extract;
}

/** Where each file is to stand: what one format writes in several is told apart before the ending. */
function withPaths(file: string, written: readonly WrittenFile[]): { path: string; text: string }[] {
  const { dir, name, ext } = parse(file);
  return written.map(({ suffix, text }) => ({ path: format({ dir, name: name + suffix, ext }), text }));
}

/** A map, or what of it a question is about, in another format. */
export function convert(context: Context): Reply<ConvertJson> | RawReply {
  const { graph, language, options, folder, terminal, words } = context;
  if (options.o === undefined) throw new WrongInput(terminal.wrong.noOut);
  const writer = readWriter(context, options.o);
  const taken = readExtract(context);
  const written = writer.of(exportContent(taken, language, layOut(graph).placement.at));
  if (options.o === STANDARD_OUTPUT) {
    if (written.length > 1) throw new WrongInput(terminal.wrong.severalFiles(writer.id));
    return { found: true, raw: (written[0] as WrittenFile).text };
  }
  const files = withPaths(resolve(folder, options.o), written);
  writeFiles(context, files);
  const paths = files.map(({ path }) => path);
  const { roles, transitions } = taken.graph.map;
  const size = words.picture.subtitle.overview(roles.length, transitions.length);
  return {
    found: true,
    json: {
      format: writer.id,
      part: taken.part,
      roles: roles.length,
      transitions: transitions.length,
      files: paths,
    },
    text: paths.map((path) => terminal.labelled(path, size)).join('\n'),
  };
}
