import { basename, format, parse, resolve } from 'node:path';
import { calledFrom } from './openMap.mjs';
import { readAnswer } from './readAnswer.mjs';
import { WrongInput } from './WrongInput.mjs';
import { writeFiles } from './writeFiles.mjs';

const STANDARD_OUTPUT = '-';

/** The formats whose ending a file has; of those that fit only the longest counts: `x.graphology.json`. */
function writersFor(writers, file) {
  const fitting = (ending) => basename(file).toLowerCase().endsWith(`.${ending}`);
  const longest = Math.max(
    0,
    ...writers.flatMap(({ endings }) => endings.filter(fitting)).map((ending) => ending.length),
  );
  return writers.filter(({ endings }) =>
    endings.some((ending) => fitting(ending) && ending.length === longest),
  );
}

/** The format asked for, else the only one the file's ending can mean. */
function readWriter({ core: { WRITERS }, options, textOf, terminal: { wrong } }) {
  const { format: id, o: file } = options;
  const named = (writers) => writers.map((writer) => `${writer.id} (${textOf(writer.name)})`);
  if (id !== undefined) {
    const writer = WRITERS.find((known) => known.id === id);
    if (!writer) throw new WrongInput(wrong.format(id, named(WRITERS)));
    return writer;
  }
  const [writer, ...others] = writersFor(WRITERS, file);
  if (!writer) throw new WrongInput(wrong.ending(file, named(WRITERS)));
  if (others.length > 0) throw new WrongInput(wrong.sharedEnding(file, named([writer, ...others])));
  return writer;
}

/** The part asked for; else the route where the question has one, what it speaks of, the whole map. */
function readExtract(door) {
  const { core, graph, options, terminal } = door;
  const { answer } = readAnswer(door);
  const there = core.extractScopesOf(answer);
  const { part = there.at(-1) } = options;
  if (!there.includes(part)) throw new WrongInput(terminal.wrong.part(part, there));
  return core.extract(graph, answer, part);
}

/** Where each file is to stand: what one format writes in several is told apart before the ending. */
function pathsFor(file, written) {
  const { dir, name, ext } = parse(resolve(calledFrom(process.env), file));
  return written.map(({ suffix }) => format({ dir, name: name + suffix, ext }));
}

/** A map, or what of it a question is about, in another format. */
export function convert(door) {
  const { core, graph, language, options, terminal, words } = door;
  if (options.o === undefined) throw new WrongInput(terminal.wrong.noOut);
  const toStream = options.o === STANDARD_OUTPUT;
  const writer = readWriter(door);
  const taken = readExtract(door);
  const written = writer.of(core.exportContent(taken, language, core.layOut(graph).placement.at));
  if (toStream) {
    if (written.length > 1) throw new WrongInput(terminal.wrong.severalFiles(writer.id));
    return { found: true, raw: written[0].text };
  }
  const paths = pathsFor(options.o, written);
  writeFiles(door, paths, written);
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
