import { existsSync, writeFileSync } from 'node:fs';
import { basename, format, parse, resolve } from 'node:path';
import { calledFrom } from './openMap.mjs';
import { WrongInput } from './WrongInput.mjs';

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

function unknownText({ words: { unknown } }, found) {
  switch (found.what) {
    case 'role':
      return unknown.role(found.id);
    case 'source':
      return unknown.source(found.id);
    case 'page':
      return unknown.page(found.path);
    default:
      return unknown.option(found.key, found.value);
  }
}

/** What the address asks, answered: nothing of it may be unknown, lest another part be written than was meant. */
function readAnswer(door) {
  const { core, graph, options } = door;
  const { question, unknown } = core.readAddress(options.question ?? '#/', graph);
  if (unknown.length > 0) throw new WrongInput(unknown.map((found) => unknownText(door, found)).join('\n'));
  return core.answer(graph, question);
}

/** The part asked for; else the route where the question has one, what it speaks of, the whole map. */
function readExtract(door) {
  const { core, graph, options, terminal } = door;
  const answer = readAnswer(door);
  const there = core.partsOf(answer);
  const { part = there.at(-1) } = options;
  if (!there.includes(part)) throw new WrongInput(terminal.wrong.part(part, there));
  return core.extract(graph, answer, part);
}

/** Where each file is to stand: what one format writes in several is told apart before the ending. */
function pathsFor(file, written) {
  const { dir, name, ext } = parse(resolve(calledFrom(process.env), file));
  return written.map(({ suffix }) => format({ dir, name: name + suffix, ext }));
}

function writeFiles({ options, terminal: { wrong } }, paths, written) {
  const there = options.force ? [] : paths.filter((path) => existsSync(path));
  if (there.length > 0) throw new WrongInput(wrong.exists(there));
  written.forEach(({ text }, index) => {
    try {
      writeFileSync(paths[index], text, { flag: options.force ? 'w' : 'wx' });
    } catch (error) {
      if (error.code === undefined) throw error;
      throw new WrongInput(wrong.unwritable(paths[index], error.code));
    }
  });
}

/** A map, or what of it a question is about, in another format. */
export function convert(door) {
  const { core, graph, language, options, terminal, words } = door;
  if (options.o === undefined) throw new WrongInput(terminal.wrong.noOut);
  const toStream = options.o === STANDARD_OUTPUT;
  const writer = readWriter(door);
  const taken = readExtract(door);
  const written = writer.of(core.handOut(taken, language, core.layOut(graph).placement.at));
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
